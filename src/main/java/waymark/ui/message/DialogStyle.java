package waymark.ui.message;

import javafx.scene.control.ButtonBar;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import waymark.ui.UiText;

/** Makes a dialog look like its window: the same font size, reading direction and language. */
public final class DialogStyle {
    private DialogStyle() {}

    /** Call this after adding the buttons. */
    public static void apply(Dialog<?> question, Window owner, UiText words, String title) {
        question.initOwner(owner);
        question.setTitle(title);
        var pane = question.getDialogPane();
        pane.setNodeOrientation(words.orientation());
        pane.setStyle(owner.getScene().getRoot().getStyle());
        pane.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        pane.getButtonTypes().forEach(type -> ButtonBar.setButtonUniformSize(pane.lookupButton(type), false));
    }
}
