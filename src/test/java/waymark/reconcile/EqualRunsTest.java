package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reconcile.OutlineFixture.outline;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two in a row that stand in a row only once in each version. */
class EqualRunsTest {
    private static final int NONE = TopicPairs.NONE;
    private static final TopicOutline BEFORE = outline("r", "a", "r", "b");
    private static final TopicOutline AFTER = outline("r", "b", "r", "a");
    private static final int[] ALL = {1, 2, 3, 4};

    private static List<Integer> link(
            TopicOutline before, TopicOutline after, int[] olds, int[] news, Map<Integer, Integer> linked) {
        var pairs = new TopicPairs(before, after);
        linked.forEach(pairs::add);
        new EqualRuns(before, after, pairs).link(olds, news);
        return IntStream.range(1, before.size()).map(pairs::now).boxed().toList();
    }

    private static List<Integer> link(int[] olds, int[] news) {
        return link(BEFORE, AFTER, olds, news, Map.of());
    }

    @Test
    void twinsAreToldApartByWhatStandsBehindThem() {
        assertThat(link(ALL, ALL)).containsExactly(3, 4, 1, 2);
        assertThat(link(new int[] {1, 2}, new int[] {3, 4})).containsExactly(3, 4, NONE, NONE);
    }

    @Test
    void whatStandsInARowTwiceSaysNothing() {
        TopicOutline twice = outline("r", "a", "r", "a");
        assertThat(link(twice, AFTER, ALL, ALL, Map.of())).containsOnly(NONE);
        assertThat(link(AFTER, twice, ALL, ALL, Map.of())).containsExactly(NONE, NONE, NONE, NONE);
    }

    @Test
    void bothMustStandInTheGap() {
        assertThat(link(new int[] {1, 3}, ALL)).containsOnly(NONE);
        assertThat(link(new int[] {1}, ALL)).containsOnly(NONE);
        assertThat(link(ALL, new int[] {3})).containsOnly(NONE);
        assertThat(link(new int[] {1, 2}, new int[] {2, 3})).containsOnly(NONE);
        assertThat(link(new int[] {3, 4}, new int[] {2, 3})).containsOnly(NONE);
    }

    @Test
    void oneOfTheTwoMayBeLinkedAlreadyIfToTheSame() {
        assertThat(link(BEFORE, AFTER, ALL, ALL, Map.of(2, 4))).containsExactly(3, 4, 1, 2);
        assertThat(link(BEFORE, AFTER, ALL, ALL, Map.of(1, 3))).containsExactly(3, 4, 1, 2);
        assertThat(link(BEFORE, AFTER, ALL, ALL, Map.of(2, 2))).containsExactly(NONE, 2, NONE, NONE);
        assertThat(link(BEFORE, AFTER, ALL, ALL, Map.of(1, 1))).containsExactly(1, NONE, NONE, NONE);
    }
}
