package waymark.ui.kit;

import com.sun.glass.ui.Timer;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;

/**
 * Works around a bug in JavaFX 26 under Linux that wakes up an idle window sixty times a second: the toolkit pauses its frame timer when
 * nothing moves, but GTK's timer can't pause. This timer stops and starts instead. See docs/javafx.md.
 */
public final class PausingTimer extends Timer {
    private static final String ONE_THAT_CANT_PAUSE = "GtkTimer";

    private final Timer timer;
    private final int period;

    PausingTimer(Timer timer, int period) {
        super(() -> {});
        this.timer = timer;
        this.period = period;
        start(period);
    }

    /** Call this on the toolkit's thread. Leaves other timers, as on other systems, alone. */
    public static void install() {
        Object toolkit = Toolkit.getToolkit();
        try {
            Field used = field(toolkit, "pulseTimer");
            if (used.get(toolkit) instanceof Timer timer
                    && timer.getClass().getSimpleName().equals(ONE_THAT_CANT_PAUSE)) {
                used.set(
                        toolkit,
                        new PausingTimer(timer, field(toolkit, "PULSE_INTERVAL").getInt(toolkit)));
            }
        } catch (ReflectiveOperationException | RuntimeException otherToolkit) {
            // Frames still come; the program only wakes up more often.
            return;
        }
    }

    private static Field field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    @Override
    protected long _start(Runnable ignored) {
        throw new UnsupportedOperationException("frames without a period");
    }

    @Override
    protected long _start(Runnable ignored, int milliseconds) {
        _resume(1);
        return 1;
    }

    @Override
    protected void _stop(long id) {
        timer.stop();
    }

    @Override
    protected void _pause(long id) {
        timer.stop();
    }

    @Override
    protected void _resume(long id) {
        if (!timer.isRunning()) {
            timer.start(period);
        }
    }
}
