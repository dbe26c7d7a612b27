package waymark.ui.changes;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.app.Lost;
import waymark.model.Topic;
import waymark.ui.kit.Letters;

/** Asks which topic a lost one is now: the likeliest first, and all others as one types. */
final class TopicChooser extends StackPane {
    private final ChangesViewModel model;
    private final Label question = new Label();
    private final TextField filter = new TextField();
    private final ListView<Topic> list = new ListView<>();
    private final Runnable closed;
    private @Nullable Lost lost;

    /** @param closed is called when the reader has chosen, or doesn't want to */
    TopicChooser(ChangesViewModel model, Runnable closed) {
        this.model = model;
        this.closed = closed;
        getStyleClass().add("chooser-ground");
        question.getStyleClass().add("chooser-title");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        filter.setId("chooser-filter");
        filter.setPromptText(model.words().text("changes.chooser.filter"));
        list.setId("chooser");
        list.setCellFactory(view -> new ChoiceCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(question, filter, list);
        box.getStyleClass().add("chooser");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(box);
        filter.textProperty().subscribe(this::fill);
        list.setOnMouseClicked(clicked -> choose());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
    }

    void ask(Lost about) {
        lost = about;
        question.setText(model.words()
                .text(
                        "changes.chooser.question",
                        Letters.drawable(about.before().text())));
        filter.clear();
        fill();
        setVisible(true);
        filter.requestFocus();
    }

    private void fill() {
        if (lost != null) {
            list.getItems().setAll(model.choices(lost, filter.getText()));
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
    }

    private void pressed(KeyEvent event) {
        Consumer<Integer> move = by -> {
            int row = list.getSelectionModel().getSelectedIndex() + by;
            list.getSelectionModel()
                    .select(Math.clamp(row, 0, Math.max(0, list.getItems().size() - 1)));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        };
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN) {
            move.accept(1);
        } else if (code == KeyCode.UP) {
            move.accept(-1);
        } else if (code == KeyCode.ENTER) {
            choose();
        } else if (code == KeyCode.ESCAPE) {
            close();
        } else {
            return;
        }
        event.consume();
    }

    private void choose() {
        Topic chosen = list.getSelectionModel().getSelectedItem();
        Lost about = lost;
        if (chosen != null && about != null) {
            close();
            model.choose(about, chosen);
        }
    }

    private void close() {
        lost = null;
        setVisible(false);
        closed.run();
    }

    /** A topic and where it stands. */
    private final class ChoiceCell extends ListCell<Topic> {
        @Override
        protected void updateItem(@Nullable Topic topic, boolean empty) {
            super.updateItem(topic, empty);
            setPrefWidth(0);
            if (empty || topic == null) {
                setGraphic(null);
                return;
            }
            var title = new Label(Letters.drawable((topic.number() + "  " + topic.text()).strip()));
            title.getStyleClass().add("change-now");
            var path = new Label(Letters.drawable(model.path(topic)));
            path.getStyleClass().add("change-fact");
            path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            setGraphic(new VBox(title, path));
        }
    }
}
