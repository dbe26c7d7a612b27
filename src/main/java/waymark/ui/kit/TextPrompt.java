package waymark.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Prompts for a line of text over a part of the window. Enter accepts it, Escape cancels; both return the focus to where it was. */
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
     * Prompts.
     *
     * @param present the initial text
     * @param explained the explanation below it
     * @param repeats whether Shift+Enter prompts for another line afterwards
     * @param taken receives the text, which is never blank, after the focus has been returned
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
