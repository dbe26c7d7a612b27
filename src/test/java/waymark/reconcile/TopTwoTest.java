package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopTwoTest {
    private static TopTwo of(double... scores) {
        var best = new TopTwo();
        for (double score : scores) {
            best.add(score);
        }
        return best;
    }

    @Test
    void theHighestIsClearWhereTheNextIsLowEnough() {
        assertThat(of(0.5, 0.75, 0.25).isClearly(0.75, 0.25)).isTrue();
        assertThat(of(0.75, 0.5, 0.25).isClearly(0.75, 0.25)).isTrue();
        assertThat(of(0.5, 0.75, 0.25).isClearly(0.75, 0.3)).isFalse();
        assertThat(of(0.25, 0.75, 0.5).isClearly(0.75, 0.3)).isFalse();
    }

    @Test
    void twoThatAreEqualAreNotClear() {
        assertThat(of(0.75, 0.75).isClearly(0.75, 0.1)).isFalse();
    }

    @Test
    void anyOtherThanTheHighestIsNotClear() {
        assertThat(of(0.75, 0.5).isClearly(0.5, 0)).isFalse();
    }

    @Test
    void theHighestIsBeatenByNone() {
        assertThat(of(0.5, 0.75, 0.25).isBeatenByNone(0.75)).isTrue();
        assertThat(of(0.5, 0.75, 0.25).isBeatenByNone(0.5)).isFalse();
    }
}
