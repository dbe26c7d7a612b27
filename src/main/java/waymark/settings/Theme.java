package waymark.settings;

import java.util.Locale;
import java.util.Optional;

/** How light the window is. */
public enum Theme {
    /** As the system is. */
    SYSTEM,
    LIGHT,
    DARK,
    /** Black and white, for eyes that need it. */
    HIGH_CONTRAST;

    /** Its name on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
