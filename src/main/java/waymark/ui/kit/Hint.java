package waymark.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Shows what screen readers say of a control in a tooltip, too. A tooltip is a window of its own, so it is made when the mouse
 * first comes: a row that was scrolled to, and the start of the program, need none.
 */
public final class Hint {
    private Hint() {}

    /** From now on the control's {@linkplain Control#accessibleHelpProperty() help} shows while the mouse rests on it. */
    public static void show(Control control) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> {
            if (control.getTooltip() == null) {
                of(control, "");
                control.getTooltip().textProperty().bind(control.accessibleHelpProperty());
            }
        });
    }

    /** The same with what is said of it now. */
    public static void show(Control control, String text) {
        control.setAccessibleHelp(text);
        show(control);
    }

    /** Gives the control a tooltip of its own at once. */
    public static void of(Control control, String text) {
        Tooltip tip = control.getTooltip();
        if (tip == null) {
            tip = new Tooltip();
            tip.setWrapText(true);
            control.setTooltip(tip);
        }
        tip.setText(text);
    }
}
