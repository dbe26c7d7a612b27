package waymark.ui.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A question shown over a part of the window. A click outside closes it and returns the focus to where it was. */
abstract sealed class OverlayQuestion extends StackPane permits Chooser, TextPrompt {
    private final Label question = new Label();
    private @Nullable Node before;

    /** Lays out the parts below the question. */
    final VBox layOut(Node... parts) {
        getStyleClass().add("chooser-ground");
        question.getStyleClass().add("chooser-title");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.managedProperty().bind(question.textProperty().isNotEmpty());
        var box = new VBox(question);
        box.getChildren().addAll(parts);
        box.getStyleClass().add("chooser");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(box);
        setOnMouseClicked(clicked -> {
            if (clicked.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
        return box;
    }

    /** Handles a key. */
    abstract void pressed(KeyEvent event);

    final ReadOnlyStringProperty questionProperty() {
        return question.textProperty();
    }

    /** Starts asking; {@link #appear} shows the question. */
    final void begin(String asked) {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        question.setText(asked);
    }

    /** Shows the question, with the focus on the answer. */
    final void appear(Node answer) {
        setVisible(true);
        answer.requestFocus();
    }

    /** Closes the question. Returns whether it was open. */
    public final boolean close() {
        boolean open = isVisible();
        setVisible(false);
        if (open && before != null) {
            before.requestFocus();
        }
        return open;
    }
}
