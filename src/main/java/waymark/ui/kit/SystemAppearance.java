package waymark.ui.kit;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import waymark.settings.Theme;

/**
 * How the system's reader wants windows to look. A value; {@link #now()} follows the system.
 *
 * @param reducedMotion whether nothing is to move by itself
 */
public record SystemAppearance(boolean dark, boolean highContrast, boolean reducedMotion) {
    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";
    private static final String GTK_THEME = "GTK.theme_name";

    /** What holds where the system says nothing. */
    public static final SystemAppearance PLAIN = new SystemAppearance(false, false, false);

    /** What the system asks for now, one wish after another. */
    public static ObservableValue<SystemAppearance> now() {
        var system = Platform.getPreferences();
        return Bindings.createObjectBinding(
                () -> of(system), system, system.colorSchemeProperty(), system.reducedMotionProperty());
    }

    /** The theme that is meant by that. */
    Theme theme() {
        if (highContrast) {
            return Theme.HIGH_CONTRAST;
        }
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    private static SystemAppearance of(Platform.Preferences system) {
        boolean contrast = system.getBoolean(WINDOWS_CONTRAST).orElse(false)
                || system.getString(GTK_THEME).orElse("").contains("HighContrast");
        return new SystemAppearance(system.getColorScheme() == ColorScheme.DARK, contrast, system.isReducedMotion());
    }
}
