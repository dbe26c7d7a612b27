package waymark.ui.kit;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps JavaFX from writing to the terminal what no user can act on: that it is on the class path. */
public final class LogSilencer {
    /** Held, since the log manager would forget a logger, and its level, that nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private LogSilencer() {}

    /** Does something of the toolkit's that writes of its failure itself, where the user is told in other words. */
    public static <T> T quietly(Supplier<T> action) {
        PrintStream out = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return action.get();
        } finally {
            System.setErr(out);
        }
    }

    /** From now on only failures are written. To be called before the toolkit starts. */
    public static void start() {
        JAVAFX.setLevel(Level.SEVERE);
    }
}
