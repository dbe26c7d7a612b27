package waymark.ui.kit;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import waymark.app.Background;

/**
 * What is done while nobody touches keys or mouse: what somebody may soon ask for is made ahead, and unused memory is given back. By
 * itself the virtual machine would rather grow than look for what is unused; and where it looks while somebody works, the window
 * stands still meanwhile.
 */
public final class IdleWork {
    /** The start leaves more behind than it keeps, and what is made ahead is made a part at a time. */
    private static final Duration SHORT_REST = Duration.ofSeconds(1);

    private static final Duration REST = Duration.ofSeconds(5);
    private static final long WORTH_IT = 16L << 20;
    private static final long LITTLE = 4L << 20;

    /** The memory of the virtual machine. */
    interface Memory {
        /** How many bytes are in use. */
        long used();

        /** Frees what is unused. */
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

    /** @param ahead makes a part of what is asked for soon, as long as a few frames; says whether there was one */
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

    /** Notices what is done in each of these windows, and in those that are added. */
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

    /** Something is done: the rest begins anew. */
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
        // What was only let go of by this, as the pictures of what was drawn, is found by the next look.
        again = before - kept > LITTLE;
        if (again) {
            await();
        }
    }
}
