package waymark.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static waymark.model.Recall.FORGOTTEN;
import static waymark.model.Recall.KNOWN;
import static waymark.model.Recall.SHAKY;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.model.Recall;

/** Against the figures that FSRS-6's reference implementations publish in their tests. */
class MemoryStateTest {

    @Test
    void intervalsAreThePublishedOnes() {
        var answers = List.of(
                KNOWN, KNOWN, KNOWN, KNOWN, KNOWN, KNOWN, FORGOTTEN, FORGOTTEN, KNOWN, KNOWN, KNOWN, KNOWN, KNOWN);
        // Where the published ones are 0, something is asked again after minutes.
        var published = List.of(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
        var memory = MemoryState.first(KNOWN);
        for (int i = 1; i < answers.size(); i++) {
            memory = memory.after(published.get(i - 1), answers.get(i));
            if (published.get(i) > 0) {
                assertThat(memory.interval()).as("interval %s", i).isEqualTo(published.get(i));
            }
        }
    }

    @Test
    void memoryIsThePublishedOne() {
        var memory = MemoryState.first(FORGOTTEN);
        for (int days : new int[] {0, 1, 3, 8, 21}) {
            memory = memory.after(days, KNOWN);
        }
        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    @Test
    void whatIsAskedFirstIsRememberedAsPublished() {
        assertThat(List.of(FORGOTTEN, SHAKY, KNOWN))
                .extracting(answer -> MemoryState.first(answer).stability())
                .containsExactly(0.212, 1.2931, 2.3065);
        assertThat(MemoryState.first(FORGOTTEN).difficulty()).isCloseTo(6.4133, within(1e-8));
        assertThat(MemoryState.first(SHAKY).difficulty()).isCloseTo(5.11217071, within(1e-8));
        assertThat(MemoryState.first(KNOWN).difficulty()).isCloseTo(2.11810397, within(1e-8));
    }

    @Test
    void whatIsShakyComesBackSoonerThanWhatIsKnownAndWhatIsForgottenFirst() {
        var memory = MemoryState.first(KNOWN).after(2, KNOWN).after(11, KNOWN);
        var intervals = new ArrayList<Integer>();
        for (Recall answer : List.of(FORGOTTEN, SHAKY, KNOWN)) {
            intervals.add(memory.after(46, answer).interval());
        }
        assertThat(intervals).isSorted().doesNotHaveDuplicates();
        assertThat(memory.after(46, SHAKY).interval()).isGreaterThan(46);
    }

    @Test
    void noAnswersLeadOutOfBounds() {
        for (Recall answer : Recall.values()) {
            for (int days : new int[] {0, 1, 40_000}) {
                var memory = MemoryState.first(answer);
                for (int i = 0; i < 500; i++) {
                    memory = memory.after(days, answer);
                    assertThat(memory.stability()).isPositive().isFinite();
                    assertThat(memory.difficulty()).isBetween(1.0, 10.0);
                    assertThat(memory.interval()).isBetween(1, 36_500);
                }
            }
        }
    }
}
