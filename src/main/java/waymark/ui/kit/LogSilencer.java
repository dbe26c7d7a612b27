package waymark.ui.kit;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps JavaFX from writing to the terminal what no user can act on: that it is on the class path. */
public final class LogSilencer {
    /** Held, since the log manager would forget a logger, and its level, that nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private LogSilencer() {}

    /** From now on only failures are written. To be called before the toolkit starts. */
    public static void start() {
        JAVAFX.setLevel(Level.SEVERE);
    }
}
