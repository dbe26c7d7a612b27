package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static waymark.reconcile.OutlineFixture.outline;

import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static double of(String before, String after) {
        return new Similarity(outline(before), outline(after)).of(1, 1);
    }

    @Test
    void theSameWordsInAnyOrderAreTheSame() {
        assertThat(of("Read the book", "The book: read!")).isEqualTo(1);
        assertThat(of("a b", "b a")).isEqualTo(1);
    }

    @Test
    void textsWithoutAnythingInCommonAreNotSimilar() {
        assertThat(of("Vectors", "Limits")).isZero();
        assertThat(of("!", "?")).isZero();
        assertThat(of("", "")).isZero();
    }

    @Test
    void whatIsInBothCountsTwiceAgainstAll() {
        // Of four words of equal weight, two are common.
        var similarity = new Similarity(outline("alpha beta"), outline("beta alpha gamma delta"));
        double once = StrictMath.log(1 + 4.0);
        double twice = StrictMath.log(1 + 4.0 / 2);
        assertThat(similarity.weight(1)).isCloseTo(2 * twice, within(1e-9));
        assertThat(similarity.of(1, 1)).isCloseTo(2 * 2 * twice / (4 * twice + 2 * once), within(1e-9));
    }

    @Test
    void wordsThatStandEverywhereCountLittle() {
        var similarity = new Similarity(
                outline("learn algebra", "learn xyz", "learn uvw"), outline("practise algebra", "learn opq"));
        assertThat(similarity.of(1, 1)).isGreaterThan(similarity.of(1, 2));
    }

    @Test
    void aMendedTypoIsNoOtherWord() {
        // Of 10 and 9 pairs of letters, 9 are the same; of 14 and 14, 13.
        assertThat(of("Eigenvalues", "Eigenvalue")).isCloseTo((2.0 * 9 / 19 - 0.3) / 0.7, within(1e-9));
        assertThat(of("Packpropagation", "Backpropagation")).isCloseTo((2.0 * 13 / 28 - 0.3) / 0.7, within(1e-9));
        assertThat(of("x", "X")).isEqualTo(1);
        assertThat(of("ab", "ba")).isZero();
    }

    @Test
    void whatStandsTwiceIsOnlyTwiceInCommonIfTheOtherHasItTwiceToo() {
        assertThat(of("tick", "tick tick")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(of("tick tick", "tick")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(of("aa", "aaaa")).isCloseTo((2.0 / 4 - 0.3) / 0.7, within(1e-9));
        assertThat(of("aaaa", "aa")).isCloseTo((2.0 / 4 - 0.3) / 0.7, within(1e-9));
    }

    @Test
    void nodesOfDifferentKindsAreNotSimilar() {
        assertThat(of("# Read", "Read")).isZero();
    }

    @Test
    void lettersCountInTheirOrder() {
        assertThat(new Similarity(outline("ABCD"), outline("xbcy")).letters(1, 1))
                .isEqualTo(0.5);
    }

    @Test
    void wordsAreThoseOfEachVersion() {
        var similarity = new Similarity(outline("b a"), outline("c"));
        assertThat(similarity.oldWords(1)).containsExactly("a", "b");
        assertThat(similarity.newWords(1)).containsExactly("c");
    }
}
