package waymark.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * Asks for a line of text over what it stands in. Enter takes it, Escape doesn't; then the focus is where it was before.
 */
public final class TextPrompt extends OverlayQuestion {
    private final Label hint = new Label();
    private final TextField text = new TextField();
    private boolean repeats;
    private Consumer<String> taken = line -> {};

    public TextPrompt(String id) {
        hint.getStyleClass().add("choice-below");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        text.setId(id);
        text.accessibleTextProperty().bind(questionProperty());
        layOut(text, hint).getStyleClass().add("text-prompt");
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
        begin(asked);
        this.repeats = repeats;
        this.taken = taken;
        hint.setText(explained);
        text.setText(present);
        appear(text);
        text.selectAll();
    }

    @Override
    void pressed(KeyEvent event) {
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
}
