package waymark.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.ui.UiText;
import waymark.ui.shell.TrackingViewModel.Line;

/** The question with which a roadmap without boxes opens: whether to track its entries, with a preview of them. */
final class TrackingQuestion extends VBox {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final TrackingViewModel model;
    private final Label title = new Label();
    private final Label marked = new Label();
    private final Button track = new Button();

    /** @param then runs when the question has been answered */
    TrackingQuestion(TrackingViewModel model, Runnable then) {
        this.model = model;
        UiText words = model.words();
        getStyleClass().add("tracking-question");
        setMinSize(0, 0);
        title.getStyleClass().add("welcome-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var explained = new Label(words.text("tracking.explained"));
        explained.getStyleClass().add("quiet");
        explained.setWrapText(true);
        explained.setMinHeight(USE_PREF_SIZE);
        marked.setWrapText(true);
        marked.setMinHeight(USE_PREF_SIZE);
        marked.managedProperty().bind(marked.visibleProperty());
        var preview = new ListView<>(model.lines());
        preview.setId("tracking-preview");
        preview.setAccessibleText(words.text("tracking.preview"));
        preview.setCellFactory(list -> new LineCell());
        preview.setMinHeight(0);
        VBox.setVgrow(preview, Priority.ALWAYS);
        track.setId("track");
        track.setDefaultButton(true);
        track.setMinWidth(USE_PREF_SIZE);
        track.setOnAction(pressed -> model.track());
        var later = new Button(words.text("tracking.later"));
        later.setId("track-later");
        later.setMinWidth(USE_PREF_SIZE);
        later.setOnAction(pressed -> {
            model.putOff();
            then.run();
        });
        var buttons = new HBox(track, later);
        buttons.getStyleClass().add("tracking-buttons");
        getChildren().addAll(title, explained, marked, preview, buttons);
        managedProperty().bind(visibleProperty());
        model.lines().addListener((ListChangeListener<Line>) change -> count());
        count();
    }

    private void count() {
        title.setText(model.words().text("tracking.question", model.count()));
        marked.setVisible(model.done() > 0);
        marked.setText(model.words().text("tracking.marked", model.done()));
        track.setText(model.words().text("tracking.track", model.count()));
    }

    void focus() {
        track.requestFocus();
    }

    private static final class LineCell extends ListCell<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean filled = line != null && !empty;
            setText(filled ? line.text() : null);
            pseudoClassStateChanged(HEADING, filled && line.heading());
        }
    }
}
