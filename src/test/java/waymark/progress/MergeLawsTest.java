package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Recall;
import waymark.model.Status;

/** Putting ledgers together is commutative, associative and idempotent, and the progress that follows is the same. */
class MergeLawsTest {
    private static final int LEDGERS = 20_000;
    private static final long SEED = 20_261_123;
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00+01:00");

    private static Entry random(Random random) {
        // Few ids, so that devices share entries; what an id stands for is always the same.
        int number = random.nextInt(40);
        var fixed = new Random(number);
        var metadata = new ChangeMetadata("%026d".formatted(number), NOON, "test");
        String topic = "t_" + fixed.nextInt(3);
        return switch (fixed.nextInt(9)) {
            case 0 -> new Change.OfStatus(metadata, topic, null, Status.values()[fixed.nextInt(5)], null);
            case 1 -> new Change.OfStatus(metadata, topic, LocalDate.of(2026, 11, 1 + fixed.nextInt(2)), null, null);
            case 2 -> new Change.OfPhase(metadata, topic, PhaseStatus.values()[fixed.nextInt(3)]);
            case 3 -> new Change.OfField(metadata, topic, Period.month(2026, 1 + fixed.nextInt(2)), "v" + number);
            case 4 -> new Change.OfNote(metadata, topic, fixed.nextBoolean() ? null : "n" + number);
            case 5 -> new Change.OfCountingKind(metadata, topic, CountingKind.values()[fixed.nextInt(4)]);
            case 6 -> new Change.OfIdentity(metadata, topic, fixed.nextBoolean() ? Change.OfIdentity.GONE : "t_9");
            case 7 ->
                new Change.OfRecall(
                        metadata,
                        topic,
                        LocalDate.of(2026, 11, 1 + fixed.nextInt(2)),
                        Recall.values()[fixed.nextInt(3)]);
            default ->
                new TopicSnapshot(metadata, List.of(new KnownTopic(topic, "1", "text " + number, "s_root", " ")));
        };
    }

    private static Ledger ledger(Random random) {
        var entries = new ArrayList<Entry>();
        for (int i = random.nextInt(12); i > 0; i--) {
            entries.add(random(random));
        }
        Collections.shuffle(entries, random);
        return Ledger.of(entries);
    }

    private static List<Object> state(Ledger ledger) {
        var progress = Progress.of(ledger);
        return List.of(
                Set.copyOf(progress.latest()), Set.copyOf(progress.known()), KnownTopics.of(SeenVersion.of(ledger)));
    }

    @Test
    void mergingIsCommutativeAssociativeAndIdempotent() {
        for (int i = 0; i < LEDGERS; i++) {
            long seed = SEED + i;
            var random = new Random(seed);
            Ledger a = ledger(random);
            Ledger b = ledger(random);
            Ledger c = ledger(random);
            Ledger all = a.union(b).union(c);

            assertThat(b.union(a)).as("seed %d", seed).isEqualTo(a.union(b));
            assertThat(a.union(b.union(c))).as("seed %d", seed).isEqualTo(all);
            assertThat(all.union(b)).as("seed %d", seed).isEqualTo(all);
            assertThat(state(c.union(a).union(b).union(a))).as("seed %d", seed).isEqualTo(state(all));
        }
    }
}
