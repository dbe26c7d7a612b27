package waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import waymark.model.CountingKind;
import waymark.model.Status;

/** Which count stands for a topic. */
class TallyTest {
    private static Tally leaf(CountingKind kind, Status status, boolean isDue) {
        return Tally.of(kind, Count.of(status, true), isDue);
    }

    @Test
    void oneOffItemsStandBeforeGoalsThoseBeforeOptionalOnesAndTheRoutineIsLast() {
        Tally all = leaf(CountingKind.ROUTINE, Status.DONE, true);
        assertThat(all.shown()).isEqualTo(CountingKind.ROUTINE);
        all = all.plus(leaf(CountingKind.OPTIONAL, Status.OPEN, false));
        assertThat(all.shown()).isEqualTo(CountingKind.OPTIONAL);
        all = all.plus(leaf(CountingKind.GOAL, Status.OPEN, false));
        assertThat(all.shown()).isEqualTo(CountingKind.GOAL);
        all = all.plus(leaf(CountingKind.ONCE, Status.DONE, false));
        assertThat(all.shown()).isEqualTo(CountingKind.ONCE);
        assertThat(all.count()).isEqualTo(new Count(1, 1, 0, 0, 1));
    }

    @Test
    void ofARoutineWhatIsDueStandsForItAndAllOfItWhereNothingIs() {
        Tally due = leaf(CountingKind.ROUTINE, Status.DONE, true);
        Tally other = leaf(CountingKind.ROUTINE, Status.OPEN, false);
        assertThat(due.plus(other).count()).isEqualTo(new Count(1, 1, 0, 0, 1));
        assertThat(other.count()).isEqualTo(new Count(1, 0, 0, 0, 1));
    }

    @Test
    void nothingCountsAsOneOff() {
        assertThat(Tally.NONE.shown()).isEqualTo(CountingKind.ONCE);
        assertThat(Tally.NONE.count()).isEqualTo(Count.NONE);
    }
}
