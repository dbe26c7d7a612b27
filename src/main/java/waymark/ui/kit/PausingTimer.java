package waymark.ui.kit;

import com.sun.glass.ui.Timer;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;

/**
 * Goes round a fault of JavaFX 26 under Linux by which an idle window wakes up sixty times a second: the toolkit pauses the timer
 * of its frames as soon as nothing moves, but the timer of GTK doesn't know how to pause. This one stops it and starts it again.
 * See docs/javafx.md.
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

    /** To be called on the toolkit's thread. Where the toolkit has another timer, as on other systems, it stays. */
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
            // Frames come as before, and the program only wakes up more often.
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
