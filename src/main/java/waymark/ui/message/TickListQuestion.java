package waymark.ui.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import waymark.app.TopicNames;
import waymark.model.Topic;
import waymark.ui.UiText;

/** Prompts for a list of numbers or titles and shows while the user types which topics match. */
public final class TickListQuestion {
    private static final int ROWS = 4;

    private final UiText words;
    private final Function<String, List<Topic>> named;
    private final TextArea typed = new TextArea();
    private final ListView<String> preview = new ListView<>();
    private final Set<Topic> found = new LinkedHashSet<>();

    private TickListQuestion(UiText words, Function<String, List<Topic>> named) {
        this.words = words;
        this.named = named;
    }

    /**
     * The topics to tick; empty if the user cancels.
     *
     * @param named finds the topics with a name
     */
    public static Optional<List<Topic>> ask(Stage owner, UiText words, Function<String, List<Topic>> named) {
        return new TickListQuestion(words, named).ask(owner);
    }

    private Optional<List<Topic>> ask(Stage owner) {
        var dialog = new Dialog<List<Topic>>();
        dialog.setHeaderText(words.text("tick-list.header"));
        typed.setId("tick-list");
        typed.setPrefRowCount(ROWS);
        typed.setPromptText(words.text("tick-list.example"));
        typed.setAccessibleText(words.text("tick-list.header"));
        preview.setId("tick-list-preview");
        preview.setAccessibleText(words.text("tick-list.preview"));
        var label = new Label(words.text("tick-list.preview"));
        label.setLabelFor(preview);
        var content = new VBox(typed, label, preview);
        content.getStyleClass().add("choices");
        var go = new ButtonType(words.text("tick-list.go"), ButtonData.OK_DONE);
        var pane = dialog.getDialogPane();
        pane.setContent(content);
        pane.getButtonTypes().addAll(go, new ButtonType(words.text("export.cancel"), ButtonData.CANCEL_CLOSE));
        DialogStyle.apply(dialog, owner, words, words.text("tick-list.title"));
        var button = pane.lookupButton(go);
        typed.textProperty().subscribe(text -> {
            show(text);
            button.setDisable(found.isEmpty());
        });
        typed.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown() && !found.isEmpty()) {
                key.consume();
                dialog.setResult(List.copyOf(found));
            }
        });
        dialog.setOnShown(shown -> typed.requestFocus());
        dialog.setResultConverter(pressed -> pressed == go ? List.copyOf(found) : null);
        return dialog.showAndWait();
    }

    private void show(String text) {
        found.clear();
        var lines = new ArrayList<String>();
        for (String meant : TopicNames.list(text)) {
            List<Topic> topics = named.apply(meant);
            if (topics.size() == 1) {
                found.add(topics.getFirst());
                Topic topic = topics.getFirst();
                lines.add("✓ " + (topic.number() + " " + topic.text()).strip());
            } else {
                lines.add(words.text("tick-list.unclear", meant, topics.size()));
            }
        }
        preview.getItems().setAll(lines);
    }
}
