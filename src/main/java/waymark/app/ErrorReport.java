package waymark.app;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a developer needs to know about an error in the program itself: version, system and stack trace. Exception messages are left out,
 * since they may contain the user's names and texts.
 */
final class ErrorReport {
    private static final int FRAMES = 40;

    private ErrorReport() {}

    static String of(Throwable error) {
        var report = new StringBuilder(AboutProgram.details());
        Set<Throwable> seen = new HashSet<>();
        for (@Nullable Throwable cause = error; cause != null && seen.add(cause); cause = cause.getCause()) {
            report.append('\n').append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < frames.length && i < FRAMES; i++) {
                report.append("\n  at ").append(frames[i]);
            }
        }
        return report.toString();
    }
}
