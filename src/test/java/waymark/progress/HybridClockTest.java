package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class HybridClockTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void idsGrowWhileTheWallClockStands() {
        var clock = new HybridClock(NOON, 1);
        var ids = new ArrayList<String>();
        for (int i = 0; i < 100_000; i++) {
            ids.add(clock.next());
        }
        assertThat(ids).isSorted();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids.getFirst()).hasSize(26);
    }

    @Test
    void anIdIsGreaterThanEveryObservedOneHoweverWrongTheClock() {
        var ahead = new HybridClock(Clock.offset(NOON, Duration.ofDays(3650)), 1);
        var behind = new HybridClock(NOON, 2);
        String future = ahead.next();
        behind.observe(future);
        assertThat(behind.next()).isGreaterThan(future);
    }

    @Test
    void twoWritersNeverGiveTheSameId() {
        assertThat(new HybridClock(NOON, 1).next()).isNotEqualTo(new HybridClock(NOON, 2).next());
    }

    @Test
    void laterTimesGiveGreaterIds() {
        String before = new HybridClock(NOON, Long.MIN_VALUE).next();
        assertThat(new HybridClock(Clock.offset(NOON, Duration.ofMillis(1)), 0).next())
                .isGreaterThan(before);
    }

    @Test
    void ignoresWhatIsNoId() {
        var clock = new HybridClock(NOON, 1);
        String first = clock.next();
        clock.observe("ZZZZZZZZZZZZZZZZZZZZZZZZZZ");
        clock.observe("");
        clock.observe("nonsense");
        assertThat(clock.next().substring(0, 10)).isEqualTo(first.substring(0, 10));
    }
}
