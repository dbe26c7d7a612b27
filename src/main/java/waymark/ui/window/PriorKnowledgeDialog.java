package waymark.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.model.Topic;
import waymark.ui.UiText;
import waymark.ui.message.DialogStyle;
import waymark.ui.shell.PriorKnowledge;

/** Asks section by section what the user already knows, with a key for each answer, and shows what will be ticked. */
public final class PriorKnowledgeDialog {
    private static final int WIDTH = 34;

    private final UiText words;
    private final SessionState state;
    private final PriorKnowledge pass;
    private final Label above = new Label();
    private final Label title = new Label();
    private final Label count = new Label();
    private final Button all = new Button();
    private final Button none = new Button();
    private final Button open = new Button();
    private final Button back = new Button();
    private final ListView<String> known = new ListView<>();
    private final Label sum = new Label();

    private PriorKnowledgeDialog(UiText words, SessionState state) {
        this.words = words;
        this.state = state;
        this.pass = new PriorKnowledge(state);
    }

    /** The topics to tick; empty if the user cancels. */
    public static Optional<List<Topic>> ask(Stage owner, UiText words, SessionState state) {
        return new PriorKnowledgeDialog(words, state).ask(owner);
    }

    private Optional<List<Topic>> ask(Stage owner) {
        var dialog = new Dialog<List<Topic>>();
        dialog.setHeaderText(words.text("known.header"));
        var go = new ButtonType(words.text("known.go"), ButtonData.OK_DONE);
        var pane = dialog.getDialogPane();
        pane.setContent(content());
        pane.getButtonTypes().addAll(go, new ButtonType(words.text("export.cancel"), ButtonData.CANCEL_CLOSE));
        DialogStyle.apply(dialog, owner, words, words.text("known.title"));
        dialog.setResizable(true);
        var tick = pane.lookupButton(go);
        bind(all, "known.all", pass::all, tick);
        bind(none, "known.none", pass::none, tick);
        bind(open, "known.open", pass::open, tick);
        bind(back, "known.back", pass::back, tick);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            Button meant = button(key.getCode());
            if (meant != null && !key.isShortcutDown() && !key.isAltDown()) {
                key.consume();
                meant.fire();
            }
        });
        show();
        tick.setDisable(true);
        dialog.setOnShown(shown -> all.requestFocus());
        dialog.setResultConverter(pressed -> pressed == go ? pass.ticked() : null);
        return dialog.showAndWait();
    }

    private @Nullable Button button(KeyCode key) {
        return switch (key) {
            case K -> all;
            case N -> none;
            case O -> open;
            case BACK_SPACE -> back;
            default -> null;
        };
    }

    private void bind(Button button, String key, Runnable action, Node tick) {
        button.setId(key.replace('.', '-'));
        button.setText(words.text(key));
        button.setOnAction(pressed -> {
            action.run();
            show();
            tick.setDisable(pass.known().isEmpty());
            if (pass.asked().isEmpty()) {
                tick.requestFocus();
            }
        });
    }

    private VBox content() {
        above.setId("known-above");
        above.getStyleClass().add("quiet");
        title.setId("known-section");
        title.getStyleClass().add("topic-name");
        count.setId("known-count");
        for (Label each : List.of(above, title)) {
            each.setWrapText(true);
            each.setMinHeight(VBox.USE_PREF_SIZE);
        }
        var keys = new HBox(all, none, open, back);
        keys.getStyleClass().add("choices");
        known.setId("known-list");
        known.setAccessibleText(words.text("known.list"));
        var label = new Label(words.text("known.list"));
        label.setLabelFor(known);
        sum.setId("known-sum");
        var content = new VBox(above, title, count, keys, label, known, sum);
        content.getStyleClass().add("choices");
        content.setStyle("-fx-pref-width: " + WIDTH + "em");
        return content;
    }

    private void show() {
        Optional<Topic> asked = pass.asked();
        above.setText(asked.map(topic ->
                        state.roadmap().path(topic).stream().map(Topic::text).collect(Collectors.joining(" › ")))
                .orElse(""));
        title.setText(asked.map(PriorKnowledgeDialog::name).orElse(words.text("known.end")));
        count.setText(
                asked.map(topic -> words.text("known.count", pass.open(topic))).orElse(""));
        all.setDisable(asked.isEmpty());
        none.setDisable(asked.isEmpty());
        open.setDisable(!pass.canOpen());
        known.getItems()
                .setAll(pass.known().stream()
                        .map(topic -> words.text("known.line", name(topic), pass.open(topic)))
                        .toList());
        sum.setText(words.text(
                "known.sum", pass.known().stream().mapToInt(pass::open).sum()));
    }

    private static String name(Topic topic) {
        return (topic.number() + " " + topic.text()).strip();
    }
}
