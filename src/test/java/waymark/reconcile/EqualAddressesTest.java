package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A line that was translated keeps the address that it leads to. */
class EqualAddressesTest {
    private static final String BEFORE = "- [ ] One\n- [ ] [Read it](a.md)\n- [ ] Three\n";
    private static final String AFTER = "- [ ] One\n- [ ] [Lies es](a.md)\n- [ ] Three\n";

    /** Where the node of the older version is now, if these are linked beside the roots. */
    private static int now(int old, String before, String after, Map<Integer, Integer> linked) {
        var olds = TopicOutline.of(ReconcilerTest.roadmap(before));
        var news = TopicOutline.of(ReconcilerTest.roadmap(after));
        var pairs = new TopicPairs(olds, news);
        pairs.add(0, 0);
        linked.forEach(pairs::add);
        new ExactEvidence(olds, news, pairs).linkEqualAddresses();
        return pairs.now(old);
    }

    @Test
    void itIsFoundBetweenTheSameNeighbours() {
        assertThat(now(2, BEFORE, AFTER, Map.of(1, 1, 3, 3))).isEqualTo(2);
        assertThat(now(1, "- [ ] [Read](a.md)\n- [ ] x\n", "- [ ] [Lies](a.md)\n- [ ] x\n", Map.of(2, 2)))
                .isEqualTo(1);
        assertThat(now(2, "- [ ] x\n- [ ] [Read](a.md)\n", "- [ ] x\n- [ ] [Lies](a.md)\n", Map.of(1, 1)))
                .isEqualTo(2);
    }

    @Test
    void betweenOthersItMayBeAnotherTopic() {
        assertThat(now(2, BEFORE, AFTER, Map.of(1, 1))).isEqualTo(TopicPairs.NONE);
        assertThat(now(2, BEFORE, AFTER, Map.of(3, 3))).isEqualTo(TopicPairs.NONE);
        assertThat(now(1, "- [ ] [Read](a.md)\n- [ ] x\n", "- [ ] y\n- [ ] [Lies](a.md)\n- [ ] x\n", Map.of(2, 3)))
                .isEqualTo(TopicPairs.NONE);
        assertThat(now(2, "- [ ] y\n- [ ] [Read](a.md)\n- [ ] x\n", "- [ ] [Lies](a.md)\n- [ ] x\n", Map.of(3, 2)))
                .isEqualTo(TopicPairs.NONE);
    }

    @Test
    void neighboursThatWereTranslatedTooAreTheSame() {
        String before = "- [ ] [One](1.md)\n- [ ] [Two](2.md)\n- [ ] [Three](3.md)\n";
        String after = "- [ ] [Eins](1.md)\n- [ ] [Zwei](2.md)\n- [ ] [Drei](3.md)\n";
        assertThat(now(1, before, after, Map.of())).isEqualTo(1);
        assertThat(now(2, before, after, Map.of())).isEqualTo(2);
        assertThat(now(2, before, after.replace("3.md", "4.md"), Map.of())).isEqualTo(TopicPairs.NONE);
    }

    @Test
    void belowAnotherParentItMayBeAnotherTopic() {
        assertThat(now(2, "# P\n## A\n- [ ] [Read](a.md)\n", "# P\n## B\n- [ ] [Lies](a.md)\n", Map.of()))
                .isEqualTo(TopicPairs.NONE);
        assertThat(now(2, "# P\n## A\n- [ ] [Read](a.md)\n", "# P\n## B\n- [ ] [Lies](a.md)\n", Map.of(1, 1)))
                .isEqualTo(2);
    }

    @Test
    void anAddressThatStandsTwiceSaysNothing() {
        String twice = "- [ ] [Lies](a.md)\n- [ ] [Hör](a.md)\n";
        assertThat(now(1, "- [ ] [Read](a.md)\n", twice, Map.of())).isEqualTo(TopicPairs.NONE);
        assertThat(now(1, twice, "- [ ] [Read](a.md)\n", Map.of())).isEqualTo(TopicPairs.NONE);
    }

    @Test
    void whatSaysExactlyTheSameElsewhereIsTheBetterClaim() {
        assertThat(now(2, BEFORE, AFTER + "- [ ] Read it\n", Map.of(1, 1, 3, 3)))
                .isEqualTo(TopicPairs.NONE);
    }
}
