package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reconcile.OutlineFixture.outline;

import org.junit.jupiter.api.Test;

class TopicPairsTest {

    private static TopicPairs links(TopicOutline before, TopicOutline after) {
        return new TopicPairs(before, after);
    }

    @Test
    void linkedNodesLeadToEachOtherAndAreNotFree() {
        TopicPairs links = links(outline("a", "b"), outline("c", "a"));
        assertThat(links.isFree(1, 2)).isTrue();
        links.add(1, 2);
        assertThat(links.now(1)).isEqualTo(2);
        assertThat(links.old(2)).isEqualTo(1);
        assertThat(links.now(2)).isEqualTo(TopicPairs.NONE);
        assertThat(links.isOldFree(1)).isFalse();
        assertThat(links.isNewFree(2)).isFalse();
        assertThat(links.isFree(1, 1)).isFalse();
        assertThat(links.isFree(2, 2)).isFalse();
        assertThat(links.isFree(2, 1)).isTrue();
        assertThat(links.freeOlds(new int[] {1, 2})).containsExactly(2);
        assertThat(links.freeNews(new int[] {1, 2})).containsExactly(1);
    }

    @Test
    void onlyNodesOfOneKindCanBeTheSame() {
        assertThat(links(outline("# a"), outline("a")).isFree(1, 1)).isFalse();
    }

    @Test
    void thatOneVersionHasNoMoreNodesMakesThemComplete() {
        TopicPairs links = links(outline("a"), outline("a", "b"));
        links.add(0, 0);
        assertThat(links.areComplete()).isFalse();
        links.add(1, 1);
        assertThat(links.areComplete()).isTrue();
    }

    @Test
    void aNodeThatSaysTheSameHasTheBetterClaim() {
        assertThat(links(outline("a"), outline("a")).isClaimed(1, 1)).isFalse();
        assertThat(links(outline("a", "b"), outline("b")).isClaimed(1, 1)).isTrue();
        assertThat(links(outline("a"), outline("b", "a")).isClaimed(1, 1)).isTrue();
        assertThat(links(outline("a"), outline("b")).isClaimed(1, 1)).isFalse();
    }

    @Test
    void ofTwinsOneMayHaveBecomeAnother() {
        assertThat(links(outline("a", "a"), outline("b", "a")).isClaimed(1, 1)).isFalse();
    }

    @Test
    void aNodeThatIsLinkedClaimsNothing() {
        TopicPairs links = links(outline("a", "b", "c"), outline("b", "c", "d"));
        assertThat(links.isClaimed(1, 1)).isTrue();
        links.add(2, 3);
        assertThat(links.isClaimed(1, 1)).isFalse();
        assertThat(links.isClaimed(3, 1)).isTrue();
        links.add(1, 2);
        assertThat(links.isClaimed(3, 1)).isFalse();
    }

    @Test
    void aSubtreeIsLinkedWithAllThatStandsBelowAndIsFree() {
        TopicPairs links = links(outline("# a", "  b", "  c"), outline("x", "# a", "  b", "  c", "  d"));
        links.add(2, 1);
        links.addSubtree(1, 2);
        assertThat(links.now(1)).isEqualTo(2);
        assertThat(links.now(2)).isEqualTo(1);
        assertThat(links.now(3)).isEqualTo(4);
        assertThat(links.old(5)).isEqualTo(TopicPairs.NONE);
    }

    @Test
    void eachPairWithChildrenIsAlignedOnce() {
        TopicPairs links =
                links(outline("# a", "  b", "# c", "# d", "  e"), outline("# a", "  b", "# c", "  f", "# d"));
        links.add(1, 1);
        links.add(3, 3);
        links.add(4, 5);
        assertThat(links.nextUnaligned()).isEqualTo(1);
        assertThat(links.nextUnaligned()).isEqualTo(TopicPairs.NONE);
    }

    @Test
    void allPairsWithChildrenCanBeAlignedAgain() {
        TopicPairs links = links(outline("# a", "  b", "# c", "  d"), outline("# a", "  b", "# c", "  d"));
        links.add(0, 0);
        links.add(1, 1);
        links.add(2, 2);
        links.alignAgain();
        assertThat(links.nextUnaligned()).isZero();
        assertThat(links.nextUnaligned()).isEqualTo(1);
        assertThat(links.nextUnaligned()).isEqualTo(TopicPairs.NONE);
    }
}
