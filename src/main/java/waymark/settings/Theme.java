package waymark.settings;

import java.util.Locale;
import java.util.Optional;

/** How light the window is. */
public enum Theme {
    /** As the system is. */
    SYSTEM,
    LIGHT,
    DARK;

    /** Its name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of that {@link #word()}. */
    public static Optional<Theme> ofWord(String word) {
        for (Theme theme : values()) {
            if (theme.word().equals(word)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}
