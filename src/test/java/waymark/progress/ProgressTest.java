package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Status;

/** Contract 4: progress is a pure fold of the ledger; neither order nor repetition of changes matters. */
class ProgressTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00+01:00");

    private static Change random(Random random, int number) {
        var first = new ChangeMetadata("%026d".formatted(number), NOON, "test");
        var stamp = random.nextInt(4) == 0 ? first.undoing("a step") : first;
        String topic = "t_" + random.nextInt(5);
        return switch (random.nextInt(6)) {
            case 0 -> new Change.OfStatus(stamp, topic, null, Status.values()[random.nextInt(5)], null);
            case 1 -> new Change.OfStatus(stamp, topic, LocalDate.of(2026, 11, 1 + random.nextInt(3)), null, null);
            case 2 -> new Change.OfPhase(stamp, topic, PhaseStatus.values()[random.nextInt(3)]);
            case 3 -> new Change.OfField(stamp, topic, Period.month(2026, 1 + random.nextInt(3)), "v" + number);
            case 4 -> new Change.OfNote(stamp, topic, random.nextBoolean() ? null : "n" + number);
            default -> new Change.OfCountingKind(stamp, topic, CountingKind.values()[random.nextInt(4)]);
        };
    }

    private static Progress fold(List<Change> changes) {
        Progress progress = Progress.EMPTY;
        for (Change change : changes) {
            progress = progress.with(change);
        }
        return progress;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void neitherOrderNorRepetitionMatters(long seed) {
        var random = new Random(seed);
        var changes = new ArrayList<Change>();
        for (int i = 0; i < 200; i++) {
            changes.add(random(random, i));
        }
        var expected = held(fold(changes));
        var shuffled = new ArrayList<>(changes);
        shuffled.addAll(changes.subList(0, 100));
        Collections.shuffle(shuffled, random);
        assertThat(held(fold(shuffled))).as("seed %d", seed).isEqualTo(expected);
        assertThat(held(Progress.of(Ledger.of(shuffled)))).as("seed %d", seed).isEqualTo(expected);
    }

    /** Each change that holds, with the one by which what it says came about. */
    private static Map<Change, Change> held(Progress progress) {
        return progress.latest().stream()
                .collect(Collectors.toMap(
                        change -> change,
                        change -> progress.origin(change.subject()).orElseThrow()));
    }

    @Test
    void ofTwoEntriesWithOneIdEveryMachineTakesTheSame() {
        var stamp = new ChangeMetadata("%026d".formatted(1), NOON, "test");
        var one = Ledger.of(List.of(new Change.OfNote(stamp, "t_1", "as written")));
        var other = Ledger.of(List.of(new Change.OfNote(stamp, "t_1", "as damaged")));

        assertThat(one.union(other)).isEqualTo(other.union(one));
    }
}
