package waymark.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.model.Tracking;

/** Ledgers as users could have written them, the same for one seed: few topics, every kind of change, undo and redo. */
public final class RandomEntries {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-11-01T20:00:00+01:00");

    private final Random random;
    private final List<Entry> entries = new ArrayList<>();

    private RandomEntries(Random random) {
        this.random = random;
    }

    /** Entries, the oldest first. */
    public static List<Entry> of(long seed, int size) {
        var some = new RandomEntries(new Random(seed));
        for (int number = 0; number < size; number++) {
            some.entries.add(some.next(some.metadata(number)));
        }
        return some.entries;
    }

    private ChangeMetadata metadata(int number) {
        var metadata = new ChangeMetadata("%026d".formatted(number), FIRST.plusHours(5L * number), "test");
        if (entries.isEmpty()) {
            return metadata;
        }
        String before = entries.getLast().metadata().step();
        return switch (random.nextInt(8)) {
            case 0 -> metadata.undoing(before);
            case 1 -> metadata.redoing(before);
            case 2, 3 -> new ChangeMetadata(metadata.id(), metadata.at(), metadata.by(), before, null, null);
            default -> metadata;
        };
    }

    private Entry next(ChangeMetadata metadata) {
        String topic = "t_" + random.nextInt(3);
        LocalDate day = LocalDate.of(2026, 11, 1 + random.nextInt(3));
        boolean cleared = random.nextInt(4) == 0;
        String words = cleared ? null : "words " + random.nextInt(2);
        return switch (random.nextInt(12)) {
            case 0, 1 ->
                new Change.OfStatus(metadata, topic, null, cleared ? null : Status.values()[random.nextInt(5)], null);
            case 2 -> new Change.OfStatus(metadata, topic, day, cleared ? null : Status.DONE, null);
            case 3 -> new Change.OfPhase(metadata, topic, cleared ? null : PhaseStatus.values()[random.nextInt(3)]);
            case 4 -> new Change.OfField(metadata, topic, null, words);
            case 5 -> new Change.OfField(metadata, topic, Period.month(2026, 9 + random.nextInt(3)), words);
            case 6 -> new Change.OfNote(metadata, topic, words);
            case 7 ->
                new Change.OfCountingKind(metadata, topic, cleared ? null : CountingKind.values()[random.nextInt(4)]);
            case 8 -> new Change.OfTracking(metadata, topic, cleared ? null : Tracking.values()[random.nextInt(2)]);
            case 9 -> new Change.OfRecall(metadata, topic, day, cleared ? null : Recall.values()[random.nextInt(3)]);
            case 10 -> new Change.OfIdentity(metadata, topic, cleared ? null : Change.OfIdentity.GONE);
            default ->
                new TopicSnapshot(
                        metadata, List.of(new KnownTopic(topic, "1", "text " + random.nextInt(9), "s_root", " ")));
        };
    }
}
