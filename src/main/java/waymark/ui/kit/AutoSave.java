package waymark.ui.kit;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Saves what is typed automatically: after a pause, when the focus moves away, and on Ctrl+Enter. Once no typing is left to undo, Ctrl+Z
 * undoes the window's last step.
 */
public final class AutoSave {
    private static final Duration PAUSE = Duration.millis(1200);
    private static final KeyCombination APPLY = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private AutoSave() {}

    /** Runs {@code keep} whenever the text of {@code input} should be saved. */
    public static void of(TextInputControl input, Runnable keep) {
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(finished -> keep.run());
        input.textProperty().subscribe((before, after) -> {
            if (input.isFocused()) {
                pause.playFromStart();
            }
        });
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                pause.stop();
                keep.run();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (UNDO.match(event) && !input.isUndoable()) {
                pause.stop();
                keep.run();
                undoElsewhere(input, event);
            }
        });
        input.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (APPLY.match(event)) {
                pause.stop();
                keep.run();
                event.consume();
            }
        });
    }

    /** The control would consume the key. */
    private static void undoElsewhere(TextInputControl input, KeyEvent event) {
        Runnable undo = input.getScene().getAccelerators().get(UNDO);
        if (undo != null) {
            undo.run();
            event.consume();
        }
    }
}
