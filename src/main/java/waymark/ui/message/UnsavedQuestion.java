package waymark.ui.message;

import java.util.Map;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import waymark.app.SaveState;
import waymark.ui.UiText;

/** Asks what to do with changes that can't be saved when the window is closed. */
public final class UnsavedQuestion {
    private UnsavedQuestion() {}

    /** The user's choices. */
    public enum Choice {
        STAY,
        SAVE_ELSEWHERE,
        CLOSE
    }

    /** Shows why the changes can't be saved and waits for the answer. Without an answer, the window stays open. */
    public static Choice ask(Window owner, UiText words, SaveState.NotSaved unsaved) {
        var elsewhere = new ButtonType(words.text("close.elsewhere"), ButtonData.OTHER);
        var close = new ButtonType(words.text("close.leave"), ButtonData.OTHER);
        var stay = new ButtonType(words.text("close.stay"), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.WARNING, words.text(unsaved.problem()), elsewhere, close, stay);
        DialogStyle.apply(alert, owner, words, words.text("app.name"));
        alert.setHeaderText(words.text("close.unsaved"));
        var choices = Map.of(elsewhere, Choice.SAVE_ELSEWHERE, close, Choice.CLOSE);
        return alert.showAndWait()
                .map(pressed -> choices.getOrDefault(pressed, Choice.STAY))
                .orElse(Choice.STAY);
    }
}
