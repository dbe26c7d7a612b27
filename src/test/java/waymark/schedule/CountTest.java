package waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTest {
    private static final Count SOME = new Count(10, 3, 2, 1, 4);

    @Test
    void skippedOnesAreNotCounted() {
        assertThat(SOME.counted()).isEqualTo(8);
        assertThat(SOME.part()).isEqualTo(0.375);
        assertThat(SOME.perMille()).isEqualTo(375);
        assertThat(SOME.percent()).isEqualTo(37);
    }

    @Test
    void ofNothingNothingIsDone() {
        assertThat(Count.NONE.part()).isZero();
        assertThat(Count.NONE.perMille()).isZero();
        assertThat(Count.NONE.isComplete()).isFalse();
        assertThat(new Count(2, 0, 2, 0, 2).part()).isZero();
    }

    @Test
    void oneMoreAndOneLessIsTheSame() {
        var other = new Count(5, 1, 1, 2, 3);
        assertThat(SOME.plus(other)).isEqualTo(new Count(15, 4, 3, 3, 7));
        assertThat(SOME.plus(other).minus(other)).isEqualTo(SOME);
    }

    @Test
    void whereTheRestIsSkippedWhatIsDoneIsAll() {
        assertThat(SOME.withRestSkipped()).isEqualTo(new Count(10, 3, 7, 0, 4));
        assertThat(SOME.withRestSkipped().isComplete()).isTrue();
    }
}
