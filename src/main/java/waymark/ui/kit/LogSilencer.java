package waymark.ui.kit;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps JavaFX from logging a warning that no user can act on: that it is on the class path. */
public final class LogSilencer {
    /** Kept in a field: the log manager forgets a logger, and its level, once nothing refers to it. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private LogSilencer() {}

    /** From now on only failures are logged. Call this before the toolkit starts. */
    public static void start() {
        JAVAFX.setLevel(Level.SEVERE);
    }
}
