package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reconcile.OutlineFixture.outline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is linked in one gap; given as the nodes of the newer version, -1 for none. */
class EqualInGapTest {
    private static final int NONE = TopicPairs.NONE;

    private static List<Integer> link(TopicOutline before, TopicOutline after, Map<Integer, Integer> linked) {
        var pairs = new TopicPairs(before, after);
        linked.forEach(pairs::add);
        new EqualInGap(before, after, pairs)
                .link(
                        pairs.freeOlds(IntStream.range(1, before.size()).toArray()),
                        pairs.freeNews(IntStream.range(1, after.size()).toArray()));
        return IntStream.range(1, before.size()).map(pairs::now).boxed().toList();
    }

    private static List<Integer> link(TopicOutline before, TopicOutline after) {
        var pairs = new TopicPairs(before, after);
        new EqualInGap(before, after, pairs).link(before.children(0), after.children(0));
        return IntStream.range(1, before.size()).map(pairs::now).boxed().toList();
    }

    private static TopicOutline twins(int count) {
        return outline(
                IntStream.rangeClosed(1, count).mapToObj(i -> i + "§Rest").toArray(String[]::new));
    }

    @Test
    void equalOnesAreLinkedInOrder() {
        assertThat(link(outline("a", "b", "c"), outline("a", "x", "b"))).containsExactly(1, 3, NONE);
        assertThat(link(outline("a", "a"), outline("a", "a"))).containsExactly(1, 2);
    }

    @Test
    void aParentIsLinkedToTheOneThatHasTheSameBelow() {
        assertThat(link(outline("# a", "  b", "# a", "  c"), outline("# a", "  c", "# x", "# a", "  d")))
                .containsExactly(4, NONE, 1, 2);
    }

    @Test
    void aParentWithOthersBelowIsStillTheSame() {
        assertThat(link(outline("# a", "  b"), outline("# a", "  c"))).containsExactly(1, NONE);
    }

    @Test
    void ofTwinsOfWhichOneWentNoneIsGuessed() {
        assertThat(link(outline("r", "r"), outline("r"))).containsOnly(NONE);
    }

    @Test
    void twinsAreToldApartByTheirNumbers() {
        assertThat(link(outline("1§r", "2§r", "3§r"), outline("1§r", "3§r"))).containsExactly(1, NONE, 2);
    }

    @Test
    void twinsAreToldApartByTheirNeighbours() {
        assertThat(link(outline("x", "r", "y", "r", "z"), outline("x", "y", "r", "z"), Map.of(1, 1, 3, 2, 5, 4)))
                .containsExactly(1, NONE, 2, 3, 4);
        assertThat(link(outline("r", "x", "r"), outline("r", "x"), Map.of(2, 2)))
                .containsExactly(1, 2, NONE);
        assertThat(link(outline("r", "x", "r"), outline("x", "r"), Map.of(2, 1)))
                .containsExactly(NONE, 1, 2);
    }

    @Test
    void oneNeighbourIsNotEnough() {
        assertThat(link(outline("x", "r", "y", "r", "z"), outline("x", "r", "q"), Map.of(1, 1)))
                .containsExactly(1, NONE, NONE, NONE, NONE);
        assertThat(link(outline("x", "r", "y", "r", "z"), outline("q", "r", "z"), Map.of(5, 3)))
                .containsExactly(NONE, NONE, NONE, NONE, 3);
    }

    @Test
    void neighboursInTheFileTellTwinsApartToo() {
        var before = outline("# h", "  a", "  r", "# k", "  r");
        assertThat(link(before, outline("# h", "  a", "r", "# k"), Map.of(2, 2, 4, 4)))
                .containsExactly(1, 2, 3, 4, NONE);
        assertThat(link(before, outline("# h", "  a", "r", "# k"), Map.of(2, 2)).get(2))
                .isEqualTo(3);
        assertThat(link(before, outline("# h", "  a", "r", "q"), Map.of(2, 2)).get(2))
                .isEqualTo(NONE);
        assertThat(link(before, outline("# h", "  q", "r", "# k"), Map.of(4, 4)).get(2))
                .isEqualTo(NONE);
    }

    @Test
    void twinsWithTheSameBelowTakeThatAlong() {
        var before = outline("# 1§r", "  a", "# 2§r", "  a");
        assertThat(link(before, outline("# 2§r", "  a"))).containsExactly(NONE, NONE, 1, 2);
        assertThat(link(before, outline("# 2§r", "  b"))).containsExactly(NONE, NONE, 1, NONE);
    }

    @Test
    void whereThereAreVeryManyTwinsNoneIsLinked() {
        assertThat(link(twins(1001), twins(1000)))
                .startsWith(1, 2)
                .hasSize(1001)
                .element(1000)
                .isEqualTo(NONE);
        assertThat(link(twins(1002), twins(1001))).isEqualTo(Collections.nCopies(1002, NONE));
    }
}
