package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameLettersTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 1",
        "abc, abc, 1",
        "abc, '', 0",
        "abc, xyz, 0",
        "abcd, xbcy, 0.5",
        "abXcd, abYcd, 0.8",
        "aa, aaa, 0.8",
        "kitten, sitting, 0.6153846",
        "from on to off, from off to on, 0.7857142",
    })
    void countsLettersInTheSameOrder(String one, String other, double share) {
        assertThat(SameLetters.share(one, other)).isCloseTo(share, within(1e-6));
        assertThat(SameLetters.share(other, one)).isCloseTo(share, within(1e-6));
    }

    @Test
    void looksInsideLongTexts() {
        assertThat(SameLetters.share("ab".repeat(500), "ba".repeat(500))).isEqualTo(0.999);
    }

    @Test
    void ofTextsThatWouldTakeTooLongOnlyTheEndsCount() {
        assertThat(SameLetters.share("ab".repeat(500) + "a", "ba".repeat(500))).isEqualTo(2.0 * 1000 / 2001);
        assertThat(SameLetters.share("s" + "ab".repeat(600) + "end", "s" + "ba".repeat(600) + "end"))
                .isEqualTo(2.0 * 4 / 2408);
    }
}
