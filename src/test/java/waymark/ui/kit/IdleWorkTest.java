package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import waymark.app.Background;

/** Memory is given back at rest, and never while somebody works. */
class IdleWorkTest {
    private static final long MEGABYTE = 1 << 20;

    private final Deque<Runnable> pauses = new ArrayDeque<>();
    private final Heap heap = new Heap();
    private int parts;
    private final IdleWork rest = new IdleWork(
            new Background() {
                @Override
                public <T> void run(
                        Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
                    throw new AssertionError("nothing to do in the background");
                }

                @Override
                public void later(Duration pause, Runnable task) {
                    pauses.add(task);
                }
            },
            () -> parts > 0 && parts-- > 0,
            heap);

    private static final class Heap implements IdleWork.Memory {
        private long used = 100 * MEGABYTE;
        private long least = 40 * MEGABYTE;
        private int freed;

        @Override
        public long used() {
            return used;
        }

        @Override
        public void free() {
            freed++;
            used = Math.max(least, used - 50 * MEGABYTE);
        }
    }

    private void pass() {
        pauses.remove().run();
    }

    @Test
    void isGivenBackAfterAWholePauseWithoutAKey() {
        rest.touch();
        pass();
        assertThat(heap.freed).as("a key was pressed within this pause").isZero();
        pass();
        assertThat(heap.freed).isOne();
    }

    @Test
    void eachKeyBeginsTheRestAnewAndWaitsForOnePauseAtATime() {
        for (int i = 0; i < 5; i++) {
            rest.touch();
            rest.touch();
            assertThat(pauses).hasSize(1);
            pass();
        }
        assertThat(heap.freed).isZero();
    }

    @Test
    void looksAgainForWhatWasOnlyLetGoAndComesToRestItself() {
        rest.touch();
        pass();
        pass();
        assertThat(heap.used).isEqualTo(50 * MEGABYTE);
        pass();
        assertThat(heap.used).isEqualTo(40 * MEGABYTE);
        pass();
        assertThat(heap.freed).isEqualTo(3);
        assertThat(pauses).as("an idle window isn't woken up").isEmpty();
    }

    @Test
    void whatIsMadeAheadIsMadePartByPartAndOnlyAtRest() {
        parts = 2;
        rest.touch();
        pass();
        pass();
        assertThat(heap.freed).as("what the start left goes first").isOne();
        rest.touch();
        pass();
        assertThat(parts).as("a key was pressed").isEqualTo(2);
        pass();
        assertThat(parts).isOne();
        pass();
        assertThat(parts).isZero();
        pass();
        assertThat(heap.freed).as("what the making left goes, too").isEqualTo(2);
    }

    @Test
    void littleIsNotWorthIt() {
        rest.touch();
        while (!pauses.isEmpty()) {
            pass();
        }
        heap.freed = 0;
        heap.used += 10 * MEGABYTE;
        rest.touch();
        pass();
        pass();
        assertThat(heap.freed).isZero();
        heap.used += 10 * MEGABYTE;
        rest.touch();
        pass();
        pass();
        assertThat(heap.freed).isOne();
    }

    @Test
    void theMoreThereIsToLookThroughTheMoreItMustBeWorth() {
        heap.used = 400 * MEGABYTE;
        heap.least = 400 * MEGABYTE;
        rest.touch();
        while (!pauses.isEmpty()) {
            pass();
        }
        heap.freed = 0;
        heap.used += 90 * MEGABYTE;
        rest.touch();
        pass();
        pass();
        assertThat(heap.freed).isZero();
        heap.used += 20 * MEGABYTE;
        rest.touch();
        pass();
        pass();
        assertThat(heap.freed).isOne();
    }
}
