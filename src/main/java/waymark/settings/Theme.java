package waymark.settings;

import java.util.Locale;
import java.util.Optional;

/** The theme of the window. */
public enum Theme {
    /** The system's theme. */
    SYSTEM,
    LIGHT,
    DARK,
    /** Black and white, for users who need the contrast. */
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
