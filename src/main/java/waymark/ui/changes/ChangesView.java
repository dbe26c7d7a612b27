package waymark.ui.changes;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import waymark.model.Topic;
import waymark.ui.Place;
import waymark.ui.PlaceView;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;
import waymark.ui.kit.Chooser;
import waymark.ui.kit.FontCoverage;

/** The place Changes: the list, and the question that a row asks. */
public final class ChangesView implements PlaceView {
    private final ChangesViewModel model;
    private final ListView<ChangeRow> list = new ListView<>();
    private final Chooser<Topic> chooser;
    private final StackPane root;

    /** @param escape what the Escape key does; the list would consume it otherwise */
    public ChangesView(ChangesViewModel model, Runnable escape) {
        this.model = model;
        UiText words = model.words();
        chooser = new Chooser<>(
                "chooser", words.text("changes.chooser.filter"), words.text("palette.nothing"), this::choice);
        list.setId("changes");
        list.getStyleClass().add("changes");
        list.setAccessibleText(words.text(Place.CHANGES.message()));
        list.setItems(model.rows());
        var none = new Label(words.text("changes.none"));
        none.setWrapText(true);
        none.setMinHeight(Region.USE_PREF_SIZE);
        list.setPlaceholder(none);
        var actions = new ChangeCell.Actions(model::enter, model::accept, this::choose, model::dismiss);
        list.setCellFactory(view -> new ChangeCell(words, actions));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape.run();
                event.consume();
            }
        });
        // Not on key press: the character would be typed into the node that has the focus by then.
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        var title = new Label(words.text(Place.CHANGES.message()));
        title.getStyleClass().add("place-title");
        var hint = new Label(words.text("changes.keys"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        hint.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        hint.managedProperty().bind(hint.visibleProperty());
        var head = new VBox(title, hint);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("place-head");
        var frame = new BorderPane(list);
        frame.setTop(head);
        root = new StackPane(frame, chooser);
        root.getStyleClass().add("changes-place");
    }

    @Override
    public Node node() {
        return root;
    }

    /** Gives the list the focus, with a row selected. */
    @Override
    public void focus() {
        if (list.getSelectionModel().getSelectedIndex() < 0) {
            list.getSelectionModel().select(model.first());
        }
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !list.getSelectionModel().isEmpty()) {
            act(model::enter);
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown()
                || event.isAltDown()
                || list.getSelectionModel().isEmpty()) {
            return;
        }
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
            case "a" -> act(model::accept);
            case "c" -> act(this::choose);
            case "x" -> act(model::dismiss);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** A row that is decided leaves the list; the selection stays at its position. */
    private void act(Consumer<ChangeRow> action) {
        int row = list.getSelectionModel().getSelectedIndex();
        action.accept(list.getSelectionModel().getSelectedItem());
        int rows = list.getItems().size();
        if (rows > 0) {
            list.getSelectionModel().clearAndSelect(Math.min(row, rows - 1));
        }
    }

    private void choose(ChangeRow row) {
        ChangesViewModel.lost(row)
                .forEach(lost -> chooser.ask(
                        model.words()
                                .text(
                                        "changes.chooser.question",
                                        FontCoverage.drawable(lost.before().text())),
                        typed -> model.choices(lost, typed),
                        topic -> model.choose(lost, topic)));
    }

    private Chooser.Choice choice(Topic topic) {
        return new Chooser.Choice(TopicSearch.title(topic), "", model.path(topic));
    }
}
