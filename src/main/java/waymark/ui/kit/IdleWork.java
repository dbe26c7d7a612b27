package waymark.ui.kit;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import waymark.app.Background;

/**
 * Work for the time when the user touches neither keyboard nor mouse: preparing what may be asked for soon, and giving back unused memory.
 * On its own, the JVM prefers to grow; and collecting garbage while the user works would stop the window.
 */
public final class IdleWork {
    /** Short, since the start leaves more garbage than it keeps, and places are prepared a part at a time. */
    private static final Duration SHORT_REST = Duration.ofSeconds(1);

    private static final Duration REST = Duration.ofSeconds(5);
    private static final long WORTH_IT = 16L << 20;
    private static final long LITTLE = 4L << 20;

    /** The memory of the JVM. */
    interface Memory {
        /** The bytes in use. */
        long used();

        /** Frees unused memory. */
        void free();
    }

    private final Background background;
    private final Memory memory;
    private final BooleanSupplier ahead;
    private boolean started;
    private Duration rest = SHORT_REST;
    private long kept;
    private boolean touched;
    private boolean waiting;
    private boolean again;

    /** @param ahead prepares a part of what may be asked for soon, which takes a few frames, and returns whether there was one */
    public IdleWork(Background background, BooleanSupplier ahead) {
        this(background, ahead, new Memory() {
            @Override
            public long used() {
                return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            }

            @Override
            public void free() {
                System.gc();
            }
        });
    }

    IdleWork(Background background, BooleanSupplier ahead, Memory memory) {
        this.background = background;
        this.ahead = ahead;
        this.memory = memory;
    }

    /** Notices input in these windows and in windows that are added. */
    public void follow(ObservableList<Window> windows) {
        windows.addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
        });
        windows.forEach(this::follow);
    }

    private void follow(Window window) {
        window.addEventFilter(InputEvent.ANY, event -> touch());
        await();
    }

    /** Starts waiting again after input. */
    void touch() {
        touched = true;
        await();
    }

    private void await() {
        if (!waiting) {
            waiting = true;
            background.later(rest, this::look);
        }
    }

    private void look() {
        waiting = false;
        if (touched) {
            touched = false;
            await();
        } else if (!started) {
            started = true;
            free();
            await();
        } else if (ahead.getAsBoolean()) {
            again = true;
            rest = SHORT_REST;
            await();
        } else {
            rest = REST;
            if (again || memory.used() - kept > Math.max(WORTH_IT, kept / 4)) {
                free();
            }
        }
    }

    private void free() {
        long before = memory.used();
        memory.free();
        kept = memory.used();
        // Some memory, such as that of images, is only released by this collection; the next one finds it.
        again = before - kept > LITTLE;
        if (again) {
            await();
        }
    }
}
