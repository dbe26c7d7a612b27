package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HybridClockTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void asksForItsRandomNumberOnceAndNotBeforeTheFirstId() {
        var asked = new AtomicInteger();
        var clock = new HybridClock(NOON, asked::incrementAndGet);
        clock.observe(new HybridClock(NOON, 9).next());
        clock.bound();

        assertThat(asked).hasValue(0);
        String first = clock.next();

        assertThat(clock.next().substring(13)).isEqualTo(first.substring(13));
        assertThat(asked).hasValue(1);
    }

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

    @Test
    void idsGrowWhileTheWallClockRunsBackwards() {
        var now = new AtomicReference<>(NOON.instant());
        var clock = new HybridClock(movable(now), 1);
        var ids = new ArrayList<String>();
        for (int hour = 0; hour < 1000; hour++) {
            ids.add(clock.next());
            now.updateAndGet(instant -> instant.minus(Duration.ofHours(1)));
        }
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theHourThatDaylightSavingRepeatsIsNoHourTwice() {
        var now = new AtomicReference<>(Instant.parse("2026-10-25T00:30:00Z"));
        var clock = new HybridClock(movable(now), 1);
        String summer = clock.next();
        now.set(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(clock.next()).isGreaterThan(summer);
    }

    @Test
    void everyIdThatIsGivenOutCanBeReadHoweverWrongTheClock() {
        for (var time : List.of(
                Instant.MIN,
                Instant.parse("-0044-03-15T12:00:00Z"),
                Instant.parse("1969-12-31T23:59:59.999Z"),
                Instant.EPOCH,
                Instant.parse("2016-11-23T12:00:00Z"),
                Instant.parse("2036-11-23T12:00:00Z"),
                Instant.parse("4199-12-01T00:00:00Z"),
                Instant.parse("9999-12-31T23:59:59Z"),
                Instant.ofEpochMilli(Long.MAX_VALUE))) {
            var now = new AtomicReference<>(time.equals(Instant.MIN) ? Instant.ofEpochMilli(Long.MIN_VALUE) : time);
            var clock = new HybridClock(movable(now), -1);
            var ids = new ArrayList<String>();
            for (int i = 0; i < 70_000; i++) {
                ids.add(clock.next());
            }
            var later = new HybridClock(NOON, 0);
            ids.forEach(later::observe);
            ids.add(later.next());
            assertThat(ids)
                    .as(time.toString())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(HybridClock::isId);
        }
    }

    @Test
    void theGreatestIdThatCanBeReadStopsNoClock() {
        var clock = new HybridClock(NOON, 1);
        clock.observe("3ZZZZZZZZZZZZZZZZZZZZZZZZZ");
        String next = clock.next();
        assertThat(HybridClock.isId(next)).isTrue();
        assertThat(clock.next()).isGreaterThan(next).matches(HybridClock::isId);
    }

    @Test
    void theBoundIsAHundredYearsAheadAndMovesOn() {
        String bound = new HybridClock(NOON, 1).bound();
        assertThat(bound).hasSize(26).matches(HybridClock::isId).startsWith("09029FG");
        assertThat(new HybridClock(Clock.offset(NOON, Duration.ofMillis(1)), 1).bound())
                .isGreaterThan(bound);
        String last = new HybridClock(Clock.fixed(Instant.parse("2100-01-01T00:00:00Z"), ZoneOffset.UTC), -1).next();
        assertThat(bound).isGreaterThan(last);
    }

    @Test
    void anIdHasNoOtherLetters() {
        String id = new HybridClock(NOON, 1).next();
        assertThat(HybridClock.isId(id)).isTrue();
        assertThat(HybridClock.isId(id.replaceFirst(".$", "U"))).isFalse();
        assertThat(HybridClock.isId(id.replaceFirst(".$", "b"))).isFalse();
        assertThat(HybridClock.isId(id + "0")).isFalse();
    }

    private static Clock movable(AtomicReference<Instant> now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }
}
