package waymark.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.model.Tracking;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Entry;
import waymark.progress.HybridClock;
import waymark.progress.KnownTopic;
import waymark.progress.Period;
import waymark.progress.TopicSnapshot;

/** Entries for tests, each newer than the one before. */
final class Entries {
    static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-23T10:15:30.123+01:00");

    private final HybridClock clock =
            new HybridClock(Clock.fixed(Instant.parse("2026-11-23T09:15:30.123Z"), ZoneOffset.UTC), 7);

    ChangeMetadata metadata() {
        return new ChangeMetadata(clock.next(), AT, "laptop-7f3a");
    }

    Change tick(String item) {
        return new Change.OfStatus(metadata(), item, null, Status.DONE, null);
    }

    /** At least one entry of every kind, with and without everything that it may lack. */
    List<Entry> ofEveryKind() {
        ChangeMetadata first = metadata();
        return List.of(
                new Change.OfStatus(first, "t_1", null, Status.DONE, "s_1"),
                new Change.OfStatus(
                        new ChangeMetadata(clock.next(), AT.withNano(0).withSecond(0), "b", first.id(), null, null),
                        "t_2",
                        null,
                        Status.SKIPPED,
                        "s_1"),
                new Change.OfStatus(
                        new ChangeMetadata(
                                clock.next(), AT.withOffsetSameInstant(ZoneOffset.UTC), "b", "x", first.id(), null),
                        "t_1",
                        null,
                        null,
                        null),
                new Change.OfStatus(
                        new ChangeMetadata(clock.next(), AT, "b", "x", null, first.id()),
                        "t_1",
                        null,
                        Status.DOING,
                        null),
                new Change.OfStatus(metadata(), "t_3", LocalDate.of(2026, 11, 23), Status.DEFERRED, null),
                new Change.OfPhase(metadata(), "s_1", PhaseStatus.IN_PROGRESS),
                new Change.OfPhase(metadata(), "s_1", null),
                new Change.OfField(metadata(), "f_1", null, "Phase \"3\"\n\t\\ \u0000 \u2028 🚀 Aurélien"),
                new Change.OfField(metadata(), "f_1", null, null),
                new Change.OfField(metadata(), "f_2", Period.month(2026, 11), ""),
                new Change.OfField(metadata(), "f_2", Period.parse("2026-W53"), "a week"),
                new Change.OfField(metadata(), "f_2", Period.parse("2026-Q4"), "a quarter"),
                new Change.OfField(metadata(), "f_2", Period.parse("2026"), "a year"),
                new Change.OfNote(metadata(), "t_1", "a note"),
                new Change.OfNote(metadata(), "t_1", null),
                new Change.OfCountingKind(metadata(), "s_2", CountingKind.ROUTINE),
                new Change.OfCountingKind(metadata(), "s_2", null),
                new Change.OfTracking(metadata(), "s_2", Tracking.ON),
                new Change.OfTracking(metadata(), "s_2", null),
                new Change.OfRecall(metadata(), "t_1", LocalDate.of(2026, 11, 23), Recall.KNOWN),
                new Change.OfRecall(metadata(), "t_1", LocalDate.of(2026, 11, 23), Recall.SHAKY),
                new Change.OfRecall(metadata(), "t_1", LocalDate.of(2026, 11, 24), Recall.FORGOTTEN),
                new Change.OfRecall(metadata(), "t_1", LocalDate.of(2026, 11, 24), null),
                new Change.OfIdentity(metadata(), "t_1", "t_2"),
                new Change.OfIdentity(metadata(), "t_1", Change.OfIdentity.GONE),
                new Change.OfIdentity(metadata(), "t_1", null),
                new Change.OfOwnText(metadata(), "t_own_1", "My own"),
                new Change.OfOwnText(metadata(), "t_own_1", null),
                new Change.OfOwnPlace(metadata(), "t_own_1", "s_1", 1_024),
                new Change.OfOwnPlace(metadata(), "t_own_1", null, 0),
                new TopicSnapshot(metadata(), List.of()),
                new TopicSnapshot(
                        metadata(),
                        List.of(
                                new KnownTopic("s_1", "", "Phase", "", ""),
                                new KnownTopic("t_1", "1.1", "Vectors", "s_1", " "),
                                new KnownTopic("t_2", "", "Matrices", "s_1", "x"))),
                new TopicSnapshot(
                        metadata(),
                        "038G7P1HWP00A5V8Q2C01MRT6D",
                        List.of(
                                new TopicSnapshot.Run("s_1", "t_1"),
                                new KnownTopic("t_3", "", "Tensors", "s_1", " "),
                                new TopicSnapshot.Run("t_2", "t_2"))));
    }
}
