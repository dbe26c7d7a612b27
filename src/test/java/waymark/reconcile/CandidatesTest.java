package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reconcile.OutlineFixture.outline;

import org.junit.jupiter.api.Test;

class CandidatesTest {
    private final TopicPairs links = new TopicPairs(outline("a", "b"), outline("c", "d", "e", "f"));
    private final Candidates candidates = new Candidates(links);

    @Test
    void theLikeliestIsTheFirstAndOfEqualOnesTheUpper() {
        candidates.note(1, 3, 0.5);
        candidates.note(1, 2, 0.5);
        candidates.note(1, 4, 0.6);
        assertThat(candidates.of(1)).containsExactly(4, 2, 3);
        assertThat(candidates.of(2)).isEmpty();
    }

    @Test
    void aQuestionHasThreeAnswersAtMost() {
        for (int now = 1; now <= 4; now++) {
            candidates.note(1, now, 0.5);
        }
        assertThat(candidates.of(1)).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsTooUnlikeIsNoQuestion() {
        candidates.note(1, 1, SimilarityThresholds.CANDIDATE);
        candidates.note(1, 2, SimilarityThresholds.CANDIDATE - 0.01);
        candidates.noteInPlace(2, 2, SimilarityThresholds.CANDIDATE - 0.01);
        assertThat(candidates.of(1)).containsExactly(1);
        assertThat(candidates.of(2)).isEmpty();
    }

    @Test
    void whereThereIsAQuestionWhatStandsInPlaceIsAnAnswerToo() {
        candidates.note(1, 1, 0.5);
        candidates.noteInPlace(1, 2, SimilarityThresholds.IN_PLACE);
        candidates.noteInPlace(1, 3, SimilarityThresholds.IN_PLACE - 0.01);
        assertThat(candidates.of(1)).containsExactly(1, 2);
    }

    @Test
    void whatIsAnotherNodeByNowIsNoAnswer() {
        candidates.noteInPlace(1, 1, 0.5);
        candidates.noteInPlace(1, 2, 0.5);
        links.add(2, 1);
        assertThat(candidates.of(1)).containsExactly(2);
    }

    @Test
    void whatIsLikeOneInItsPlaceIsSoAsLongAsThatIsFree() {
        candidates.noteInPlace(1, 1, 0.5);
        assertThat(candidates.isLikeOneInPlace(1, 2)).isTrue();
        assertThat(candidates.isLikeOneInPlace(1, 1)).isFalse();
        assertThat(candidates.isLikeOneInPlace(2, 2)).isFalse();
        links.add(2, 1);
        assertThat(candidates.isLikeOneInPlace(1, 2)).isFalse();
    }
}
