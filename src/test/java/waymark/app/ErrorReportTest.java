package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a developer gets to see of an error: where it happened, and nothing of the user's. */
class ErrorReportTest {
    private static StackTraceElement frame(int line) {
        return new StackTraceElement("waymark.Somewhere", "go", "Somewhere.java", line);
    }

    private static <E extends Throwable> E at(E error, int frames) {
        var trace = new StackTraceElement[frames];
        for (int i = 0; i < frames; i++) {
            trace[i] = frame(i);
        }
        error.setStackTrace(trace);
        return error;
    }

    @Test
    void itNamesTheVersionAndTheSystemAndEachCauseWithItsPlacesAndNoWords() {
        var cause = at(new IOException("secret"), 1);
        var error = at(new IllegalStateException("words of the user", cause), 2);
        assertThat(ErrorReport.of(error).lines())
                .startsWith(AboutProgram.details().lines().toArray(String[]::new))
                .endsWith(
                        "java.lang.IllegalStateException",
                        "  at " + frame(0),
                        "  at " + frame(1),
                        "java.io.IOException",
                        "  at " + frame(0));
        assertThat(AboutProgram.details())
                .startsWith("Waymark ")
                .contains("Java " + System.getProperty("java.version"), System.getProperty("os.name"));
    }

    @Test
    void ofADeepStackTheFirstFortyPlacesAreEnough() {
        assertThat(ErrorReport.of(at(new IllegalStateException(), 41)))
                .endsWith("\n  at " + frame(39))
                .contains("\n  at " + frame(0));
    }

    @Test
    @Timeout(60)
    void causesThatGoInACircleAreToldOnce() {
        var one = at(new IllegalStateException(), 0);
        var other = at(new IOException(one), 0);
        one.initCause(other);
        assertThat(ErrorReport.of(one)).endsWith("\njava.lang.IllegalStateException\njava.io.IOException");
    }
}
