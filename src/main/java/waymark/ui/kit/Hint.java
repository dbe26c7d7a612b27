package waymark.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Shows the text that a control has for screen readers in a tooltip, too. A tooltip is a window of its own, so it is created when the mouse
 * first enters: neither starting the program nor scrolling to a row needs one.
 */
public final class Hint {
    private Hint() {}

    /** Shows the control's {@linkplain Control#accessibleHelpProperty() help} while the mouse rests on it. */
    public static void show(Control control) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> {
            if (control.getTooltip() == null) {
                of(control, "");
                control.getTooltip().textProperty().bind(control.accessibleHelpProperty());
            }
        });
    }

    /** Sets the control's help to this text and shows it the same way. */
    public static void show(Control control, String text) {
        control.setAccessibleHelp(text);
        show(control);
    }

    /** Gives the control a tooltip of its own immediately. */
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
