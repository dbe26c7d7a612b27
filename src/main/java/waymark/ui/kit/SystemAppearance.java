package waymark.ui.kit;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import waymark.settings.Theme;

/**
 * How the user of the system wants windows to look. A value; {@link #now()} follows the system.
 *
 * @param reducedMotion whether motion should be reduced
 */
public record SystemAppearance(boolean dark, boolean highContrast, boolean reducedMotion) {
    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";
    private static final String GTK_THEME = "GTK.theme_name";

    /** The appearance if the system doesn't say anything. */
    public static final SystemAppearance PLAIN = new SystemAppearance(false, false, false);

    /** The system's present appearance, as it changes. */
    public static ObservableValue<SystemAppearance> now() {
        var system = Platform.getPreferences();
        return Bindings.createObjectBinding(
                () -> of(system), system, system.colorSchemeProperty(), system.reducedMotionProperty());
    }

    /** The theme for this appearance. */
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
