package waymark.ui.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a line of text over what it stands in. Enter takes it, Escape doesn't; then the focus is where it was before.
 */
public final class TextPrompt extends StackPane {
    private final Label question = new Label();
    private final Label hint = new Label();
    private final TextField text = new TextField();
    private boolean repeats;
    private Consumer<String> taken = line -> {};
    private @Nullable Node before;

    public TextPrompt(String id) {
        getStyleClass().add("chooser-ground");
        question.getStyleClass().add("chooser-title");
        hint.getStyleClass().add("choice-below");
        for (Label label : new Label[] {question, hint}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        text.setId(id);
        text.accessibleTextProperty().bind(question.textProperty());
        var box = new VBox(question, text, hint);
        box.getStyleClass().addAll("chooser", "text-prompt");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(box);
        setOnMouseClicked(clicked -> {
            if (clicked.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
    }

    /**
     * Asks.
     *
     * @param present what stands in the line at first
     * @param explained what is said below it
     * @param repeats whether Enter with Shift asks for another line after this one
     * @param taken is told the line, when the focus is back where it was; never one of blanks
     */
    public void ask(String asked, String present, String explained, boolean repeats, Consumer<String> taken) {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        this.repeats = repeats;
        this.taken = taken;
        question.setText(asked);
        hint.setText(explained);
        text.setText(present);
        setVisible(true);
        text.requestFocus();
        text.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take(repeats && event.isShiftDown());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else {
            return;
        }
        event.consume();
    }

    private void take(boolean another) {
        String line = text.getText().strip();
        if (!another) {
            close();
        }
        if (!line.isEmpty()) {
            text.clear();
            taken.accept(line);
        }
    }

    /** Takes the question away again. Says whether it was there. */
    public boolean close() {
        boolean open = isVisible();
        setVisible(false);
        if (open && before != null) {
            before.requestFocus();
        }
        return open;
    }
}
