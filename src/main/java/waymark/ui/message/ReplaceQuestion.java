package waymark.ui.message;

import java.nio.file.Path;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import waymark.app.Export;
import waymark.app.ProblemException;
import waymark.app.SessionState;
import waymark.ui.UiText;

/** Asks whether an export may replace the roadmap itself. */
public final class ReplaceQuestion {
    private ReplaceQuestion() {}

    /** Whether the target is the roadmap, by any name or link. If that can't be found out, the export itself reports it. */
    public static boolean isNeeded(SessionState state, Path target) {
        try {
            return Export.isRoadmap(state, target);
        } catch (ProblemException unreadable) {
            return false;
        }
    }

    public static boolean ask(Stage owner, UiText words, Path roadmap) {
        var dialog = new Dialog<Boolean>();
        dialog.setHeaderText(words.text("export.replace", roadmap.getFileName()));
        var hint = new Label(words.text("export.replace.hint"));
        hint.setWrapText(true);
        var replace = new ButtonType(words.text("export.replace.go"), ButtonData.OK_DONE);
        dialog.getDialogPane().setContent(hint);
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(replace, new ButtonType(words.text("export.cancel"), ButtonData.CANCEL_CLOSE));
        DialogStyle.apply(dialog, owner, words, words.text("export.title"));
        dialog.setResultConverter(replace::equals);
        return dialog.showAndWait().orElse(false);
    }
}
