package waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import waymark.model.PhaseStatus;
import waymark.schedule.PhaseState.Source;

/** Whose word on a phase's status applies. */
class PhaseStateTest {
    private static final Count UNTOUCHED = new Count(3, 0, 0, 0, 0);

    @Test
    void theUsersStatusComesBeforeTheFilesAndThatBeforeTheTicks() {
        var written = Optional.of(PhaseStatus.COMPLETED);
        assertThat(PhaseState.of(Optional.of(PhaseStatus.NOT_STARTED), written, UNTOUCHED))
                .isEqualTo(new PhaseState(PhaseStatus.NOT_STARTED, Source.SET));
        assertThat(PhaseState.of(Optional.empty(), written, UNTOUCHED))
                .isEqualTo(new PhaseState(PhaseStatus.COMPLETED, Source.FILE));
        assertThat(PhaseState.of(Optional.empty(), written, new Count(3, 1, 0, 0, 1)))
                .isEqualTo(new PhaseState(PhaseStatus.IN_PROGRESS, Source.DERIVED));
    }

    @Test
    void withoutAWordItFollowsTheTicks() {
        assertThat(derived(UNTOUCHED)).isEqualTo(PhaseStatus.NOT_STARTED);
        assertThat(derived(new Count(3, 0, 1, 0, 1))).isEqualTo(PhaseStatus.NOT_STARTED);
        assertThat(derived(new Count(3, 0, 0, 1, 1))).isEqualTo(PhaseStatus.IN_PROGRESS);
        assertThat(derived(new Count(3, 2, 1, 0, 3))).isEqualTo(PhaseStatus.COMPLETED);
    }

    private static PhaseStatus derived(Count leaves) {
        return PhaseState.of(Optional.empty(), Optional.empty(), leaves).status();
    }
}
