package waymark.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import waymark.ui.Announcement;
import waymark.ui.Words;

/** Tells in passing what happened, and offers to take it back. */
final class ToastView extends HBox {
    private final Label text = new Label();
    private final Button undo;
    private final PauseTransition stay = new PauseTransition(Duration.seconds(6));

    ToastView(Words words, Runnable undoing) {
        getStyleClass().add("toast");
        setId("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        undo = new Button(words.text("toast.undo"));
        undo.setId("toast-undo");
        undo.setFocusTraversable(false);
        undo.setOnAction(pressed -> undoing.run());
        undo.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text, undo);
        stay.setOnFinished(over -> hide());
        hoverProperty().subscribe(over -> {
            if (over) {
                stay.pause();
            } else if (isVisible()) {
                stay.playFromStart();
            }
        });
        setVisible(false);
    }

    void show(Announcement said) {
        text.setText(said.text());
        undo.setVisible(said.undoable());
        undo.setManaged(said.undoable());
        setVisible(!said.text().isEmpty());
        stay.playFromStart();
    }

    /** Goes away. Says whether it was there. */
    boolean hide() {
        boolean shown = isVisible();
        setVisible(false);
        return shown;
    }
}
