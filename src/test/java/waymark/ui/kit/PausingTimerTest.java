package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Timer;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** A window in which nothing moves isn't woken up for frames. */
class PausingTimerTest {
    private final RecordedTimer timer = new RecordedTimer();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void nothingFiresWhilePaused() {
        var pausing = new PausingTimer(timer, 16);
        pausing.pause();
        assertThat(timer.calls).containsExactly("start 16", "stop");
    }

    @Test
    void goesOnWithTheSamePeriodAndStartsOnlyOnce() {
        var pausing = new PausingTimer(timer, 20);
        pausing.resume();
        pausing.pause();
        pausing.pause();
        pausing.resume();
        pausing.resume();
        assertThat(timer.calls).containsExactly("start 20", "stop", "start 20");
    }

    @Test
    void staysStoppedAtTheEnd() {
        var pausing = new PausingTimer(timer, 16);
        pausing.stop();
        pausing.resume();
        assertThat(timer.isRunning()).isFalse();
    }

    /** What is reached into has these names and types in this version of JavaFX. */
    @Test
    void theToolkitHasWhatIsReplaced() throws Exception {
        Class<?> toolkit = Toolkit.getToolkit().getClass();
        Field used = toolkit.getDeclaredField("pulseTimer");
        assertThat(used.getType()).isEqualTo(Timer.class);
        assertThat(toolkit.getDeclaredField("PULSE_INTERVAL").getType()).isEqualTo(int.class);
        assertThat(Class.forName("com.sun.glass.ui.gtk.GtkTimer", false, toolkit.getClassLoader()))
                .hasSuperclass(Timer.class);
    }

    private static final class RecordedTimer extends Timer {
        private final List<String> calls = new ArrayList<>();

        RecordedTimer() {
            super(() -> {});
        }

        @Override
        protected long _start(Runnable runnable) {
            return 1;
        }

        @Override
        protected long _start(Runnable runnable, int period) {
            calls.add("start " + period);
            return 1;
        }

        @Override
        protected void _stop(long id) {
            calls.add("stop");
        }

        @Override
        protected void _pause(long id) {
            calls.add("pause");
        }

        @Override
        protected void _resume(long id) {
            calls.add("resume");
        }
    }
}
