package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reconcile.OutlineFixture.outline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which nodes are linked where only one says exactly the same; given as those of the newer version, -1 for none. */
class ExactEvidenceTest {
    private static final int NONE = TopicPairs.NONE;

    private final class Try {
        private final TopicOutline before;
        private final TopicPairs pairs;
        private final ExactEvidence exact;

        Try(TopicOutline before, TopicOutline after) {
            this.before = before;
            this.pairs = new TopicPairs(before, after);
            this.exact = new ExactEvidence(before, after, pairs);
        }

        Try with(int old, int now) {
            pairs.add(old, now);
            return this;
        }

        /** Where the nodes are now, the root left out. */
        List<Integer> found() {
            return IntStream.range(1, before.size()).map(pairs::now).boxed().toList();
        }
    }

    private Try attempt(TopicOutline before, TopicOutline after) {
        return new Try(before, after);
    }

    private static TopicOutline chapters(String word, String... names) {
        return outline(Arrays.stream(names)
                .flatMap(name -> List.of("# " + word + " " + name, "  in " + name).stream())
                .toArray(String[]::new));
    }

    private List<Integer> subtrees(Try attempt) {
        attempt.exact.linkEqualSubtrees();
        return attempt.found();
    }

    private List<Integer> paths(Try attempt) {
        attempt.exact.linkEqualPaths();
        return attempt.found();
    }

    private List<Integer> headings(Try attempt) {
        attempt.exact.linkHeadingsByTheirOwnWords();
        return attempt.found();
    }

    @Test
    void aSectionWithTheSameBelowIsFoundWithAllOfIt() {
        assertThat(subtrees(attempt(outline("# a", "  b"), outline("# x", "  y", "# a", "  b"))))
                .containsExactly(3, 4);
        var whole = attempt(outline("# a", "  b"), outline("# a", "  b"));
        assertThat(subtrees(whole)).containsExactly(1, 2);
        assertThat(whole.pairs.now(0)).isZero();
    }

    @Test
    void ofEqualSectionsNoneIsGuessed() {
        assertThat(subtrees(attempt(outline("# a", "  b"), outline("# a", "  b", "# a", "  b"))))
                .containsOnly(NONE);
        assertThat(subtrees(attempt(outline("# a", "  b", "# a", "  b"), outline("# a", "  b"))))
                .containsOnly(NONE);
    }

    @Test
    void whatHasNothingBelowIsNoSubtree() {
        assertThat(subtrees(attempt(outline("a", "b"), outline("a", "c")))).containsOnly(NONE);
    }

    @Test
    void whatIsLinkedStaysSo() {
        assertThat(subtrees(attempt(outline("# a", "  b"), outline("# x", "# a", "  b"))
                        .with(1, 1)))
                .containsExactly(1, NONE);
        assertThat(paths(attempt(outline("a", "b"), outline("c", "a")).with(1, 1)))
                .containsExactly(1, NONE);
    }

    @Test
    void theSamePathIsFound() {
        assertThat(paths(attempt(outline("# a", "  b", "# c", "  b"), outline("# c", "  b", "# a", "  b"))))
                .containsExactly(3, 4, 1, 2);
        assertThat(paths(attempt(outline("# a", "  b"), outline("# x", "  b")))).containsOnly(NONE);
        assertThat(paths(attempt(outline("# a", "  # b", "    c"), outline("# b", "  # a", "    c"))))
                .containsOnly(NONE);
    }

    @Test
    void twinsOnOnePathAreFoundOnceOneOfThemIs() {
        assertThat(paths(attempt(outline("a", "a"), outline("a", "a")))).containsOnly(NONE);
        assertThat(paths(attempt(outline("a", "a"), outline("a", "a")).with(1, 1)))
                .containsExactly(1, 2);
    }

    @Test
    void theSameTextIsFoundAnywhereWhereItTellsEnough() {
        var enough = attempt(outline("# a", "  b"), outline("# x", "  b"));
        enough.exact.linkEqualTexts(old -> true);
        assertThat(enough.found()).containsExactly(NONE, 2);
        var chance = attempt(outline("# a", "  b"), outline("# x", "  b"));
        chance.exact.linkEqualTexts(old -> false);
        assertThat(chance.found()).containsOnly(NONE);
    }

    @Test
    void aHeadingIsFoundWhateverThePercentageInIt() {
        assertThat(headings(attempt(
                        outline("# iot - 2% done", "  get", "# s3 - 1,5 % done", "  put"),
                        outline("# s3 - 90% done", "  list", "# iot - 40% done", "  set"))))
                .containsExactly(3, NONE, 1, NONE);
    }

    @Test
    void aHeadingIsFoundByTheWordsThatFewOthersHave() {
        String[] names = {"a", "b", "c", "d", "e", "f"};
        assertThat(headings(attempt(chapters("chapter", names), chapters("part", names))))
                .containsExactly(1, NONE, 3, NONE, 5, NONE, 7, NONE, 9, NONE, 11, NONE);
        assertThat(headings(attempt(chapters("chapter", "a", "b"), chapters("part", "a", "b"))))
                .as("where two have a word, it is their own")
                .containsOnly(NONE);
    }

    @Test
    void aHeadingOfPercentagesAloneOrWithoutAnythingBelowIsNotFound() {
        assertThat(headings(attempt(outline("# 5%", "  a"), outline("# 6%", "  b"))))
                .containsOnly(NONE);
        assertThat(headings(attempt(outline("# a 5%"), outline("# a 6%")))).containsOnly(NONE);
        assertThat(headings(attempt(outline("# a 5%", "  x"), outline("# a 6%"))))
                .containsOnly(NONE);
        assertThat(headings(attempt(outline("a 5%", "  b"), outline("a 6%", "  c"))))
                .containsOnly(NONE);
    }

    @Test
    void ofHeadingsThatSayTheSameNoneIsGuessed() {
        assertThat(headings(attempt(outline("# a 5%", "  x"), outline("# a 6%", "  y", "# a 7%", "  z"))))
                .containsOnly(NONE);
        assertThat(headings(attempt(outline("# a 6%", "  y", "# a 7%", "  z"), outline("# a 5%", "  x"))))
                .containsOnly(NONE);
    }

    @Test
    void aHeadingThatIsLinkedIsNoLongerLookedAt() {
        assertThat(headings(attempt(outline("# a 5%", "  x"), outline("# a 6%", "  y", "# a 7%", "  z"))
                        .with(2, 4)))
                .containsExactly(NONE, 4);
        assertThat(headings(attempt(outline("# a 5%", "  x", "# b", "  y"), outline("# a 6%", "  y", "# a 7%", "  z"))
                        .with(3, 3)))
                .containsExactly(1, NONE, 3, NONE);
    }
}
