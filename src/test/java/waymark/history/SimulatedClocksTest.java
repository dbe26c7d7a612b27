package waymark.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import waymark.document.SourceText;
import waymark.forecast.WorkDay;
import waymark.markdown.RoadmapParser;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Status;
import waymark.outlook.Outlook;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.HybridClock;
import waymark.progress.Ledger;
import waymark.progress.Progress;
import waymark.progress.TopicIds;
import waymark.schedule.Activity;
import waymark.schedule.Rollup;
import waymark.settings.CalendarPreferences;

/**
 * Whatever clocks do, each topic belongs to the day that the user's clock showed when it was ticked: no day is lost, none counts
 * twice.
 */
class SimulatedClocksTest {
    private static final int TOPICS = 24;

    /** Days of 23 and 25 hours, of 23 and a half, a day that never was, offsets of quarters of an hour, far east and far west. */
    private static final List<ZoneId> ZONES = List.of(
                    "Europe/Berlin",
                    "America/New_York",
                    "Australia/Lord_Howe",
                    "Pacific/Apia",
                    "Asia/Kathmandu",
                    "Pacific/Kiritimati",
                    "Pacific/Pago_Pago",
                    "America/St_Johns",
                    "Africa/Casablanca",
                    "UTC")
            .stream()
            .map(ZoneId::of)
            .toList();

    /** Around changes of the clock, leap days, new years, and the day that Samoa left out. */
    private static final List<String> BEGINNINGS = List.of(
            "2024-02-28T20:00:00Z",
            "2028-02-28T20:00:00Z",
            "2026-03-28T20:00:00Z",
            "2026-10-24T20:00:00Z",
            "2026-10-31T20:00:00Z",
            "2026-12-31T05:00:00Z",
            "2011-12-29T01:00:00Z",
            "2100-02-27T20:00:00Z");

    /** A clock that is carried around and set. */
    private static final class Watch extends Clock {
        private Instant now;
        private ZoneId zone;

        Watch(Instant now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Watch(now, other);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Roadmap roadmap = RoadmapParser.parse(
            SourceText.read(("# P\n\n" + "- [ ] topic\n".repeat(TOPICS)).getBytes(StandardCharsets.UTF_8)));
    private final TopicIds ids = TopicIds.derive(roadmap);
    private final List<Item> items = roadmap.items().toList();

    @Test
    void noDayIsLostOrDoubledByTenThousandClocks() {
        for (int seed = 0; seed < 10_000; seed++) {
            simulate(seed);
        }
    }

    private void simulate(int seed) {
        var random = new Random(seed);
        var days = new CalendarPreferences(
                random.nextInt(3) == 0 ? random.nextInt(6) : 0, CalendarPreferences.STANDARD.weekStart());
        var watch = new Watch(
                Instant.parse(BEGINNINGS.get(random.nextInt(BEGINNINGS.size()))),
                ZONES.get(random.nextInt(ZONES.size())));
        var ids = new HybridClock(watch, random.nextLong());
        var changes = new ArrayList<Change>();
        var shown = new TreeMap<LocalDate, Integer>();
        for (int i = 0; i < TOPICS; i++) {
            switch (random.nextInt(9)) {
                // Over the sea, back in time, a clock that is set, and nothing of the kind.
                case 0 -> watch.zone = ZONES.get(random.nextInt(ZONES.size()));
                case 1 -> watch.now = watch.now.minus(Duration.ofHours(random.nextInt(60)));
                case 2 -> watch.now = watch.now.plus(Duration.ofDays(random.nextInt(40)));
                default -> watch.now = watch.now.plus(Duration.ofMinutes(random.nextInt(900)));
            }
            OffsetDateTime at = OffsetDateTime.now(watch);
            changes.add(new Change.OfStatus(
                    new ChangeMetadata(ids.next(), at, "watch"), this.ids.id(items.get(i)), null, Status.DONE, null));
            shown.merge(days.dayOf(at.toLocalDateTime()), 1, Integer::sum);
        }
        LocalDate today = days.dayOf(OffsetDateTime.now(watch).toLocalDateTime());
        Map<LocalDate, Integer> expected = new TreeMap<>();
        // What a clock that was ahead said, was done by today.
        shown.forEach((day, topics) -> expected.merge(day.isAfter(today) ? today : day, topics, Integer::sum));
        Ledger ledger = Ledger.of(changes);
        var rollup = Rollup.of(roadmap, this.ids, Progress.of(ledger), today);
        var history = History.of(rollup, ledger, time -> days.dayOf(time.toLocalDateTime()));
        int done = 0;
        for (var day : expected.entrySet()) {
            done += day.getValue();
            assertThat(history.on(day.getKey()).overall().done())
                    .as("seed %s, %s", seed, day.getKey())
                    .isEqualTo(done);
            assertThat(history.on(day.getKey().minusDays(1)).overall().done())
                    .as("seed %s, before %s", seed, day.getKey())
                    .isEqualTo(done - day.getValue());
        }
        assertThat(done).isEqualTo(TOPICS);
        var worked = new TreeMap<LocalDate, Integer>();
        for (WorkDay day : Outlook.of(new Activity(rollup, time -> days.dayOf(time.toLocalDateTime())))
                .days()) {
            worked.put(day.day(), day.topics());
        }
        assertThat(worked).as("seed %s", seed).isEqualTo(expected);
    }
}
