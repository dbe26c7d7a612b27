package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.reconcile.OutlineFixture.outline;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases that one kind of evidence alone decides; given as the nodes of the newer version, -1 for none. */
class ReconcilerStepsTest {
    private static final int NONE = -1;
    private static final String LONG = "gradient descent computed by hand once";
    private static final String OTHER = "eigenvalue decomposition of symmetric real matrices";
    private static final String THIRD = "singular values explained with three pictures";

    private static List<Integer> now(TopicOutline before, TopicOutline after, Map<Integer, Integer> found) {
        return Reconciler.match(before, after, found).fates().stream()
                .skip(1)
                .map(Matching.Fate::now)
                .toList();
    }

    private static List<Integer> now(TopicOutline before, TopicOutline after) {
        return now(before, after, Map.of());
    }

    @Test
    void whatIsKnownToBeSomewhereIsThere() {
        assertThat(now(outline("x", "r"), outline("r", "y"), Map.of(1, 2))).containsExactly(2, 1);
        assertThat(now(outline("x"), outline("# y"), Map.of(1, 1)))
                .as("of another kind")
                .containsExactly(NONE);
    }

    @Test
    void aSectionIsWhatStandsBelowIt() {
        assertThat(now(
                        outline("# Intro", "  " + LONG, "  " + OTHER, "# Rest", "  zzz"),
                        outline("# Rest", "  zzz", "# Grundlagen", "  " + LONG, "  " + OTHER)))
                .containsExactly(3, 4, 5, 1, 2);
        assertThat(now(
                        outline("# Intro", "  " + LONG, "  " + OTHER, "  " + THIRD),
                        outline("# Grundlagen", "  " + LONG, "  " + OTHER, "  qqq")))
                .startsWith(1, 2, 3);
    }

    @Test
    void halfOfWhatStandsBelowIsNotEnough() {
        assertThat(now(outline("# Intro", "  " + LONG, "  " + OTHER), outline("# Grundlagen", "  " + LONG)))
                .startsWith(NONE, 2);
        assertThat(now(outline("# Intro", "  " + LONG), outline("# Grundlagen", "  " + LONG, "  qqq")))
                .startsWith(NONE, 2);
    }

    @Test
    void anItemInOtherWordsIsAnotherWhateverStandsBelowIt() {
        assertThat(now(outline("Intro", "  " + LONG, "  " + OTHER), outline("Quiz", "  " + LONG, "  " + OTHER)))
                .startsWith(NONE, 2, 3);
    }

    @Test
    void headingsThatChangedPlacesAndPercentagesAreTheSame() {
        assertThat(now(
                        outline("# s3 10%", "  a1", "# b2 20%", "  b1"),
                        outline("# b2 85%", "  c1", "# s3 95%", "  d1")))
                .startsWith(3)
                .element(2)
                .isEqualTo(1);
    }

    @Test
    void ofTwinsTheOneThatWasRewordedIsFoundInItsPlace() {
        assertThat(now(
                        outline("# A", "  Write unit tests for parser", "# B", "  Write unit tests for parser"),
                        outline(
                                "# A",
                                "  Write good unit tests for the parser",
                                "# B",
                                "  Write unit tests for parser")))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void ofTwinsTheOneThatWasRewordedAndMovedIsFoundBelowItsParent() {
        assertThat(now(
                        outline(
                                "# A",
                                "  Write unit tests for parser",
                                "  zebra",
                                "# B",
                                "  Write unit tests for parser"),
                        outline(
                                "# A",
                                "  zebra",
                                "  Write the unit tests for parser",
                                "# B",
                                "  Write unit tests for parser")))
                .containsExactly(1, 3, 2, 4, 5);
    }

    @Test
    void belowOtherHeadingsTwinsAreToldApartByWhatStandsBehindThem() {
        assertThat(now(
                        outline("# A", "  r", "  a", "# B", "  r", "  b"),
                        outline("# X", "  r", "  a", "# Y", "  r", "  b")))
                .containsExactly(NONE, 2, 3, NONE, 5, 6);
    }

    @Test
    void belowOtherHeadingsTwinsAreToldApartByTheirNumbers() {
        assertThat(now(outline("# A", "  1§r", "  2§r"), outline("# X", "  2§r", "  q")))
                .containsExactly(NONE, NONE, 2);
    }

    @Test
    void belowAnotherHeadingTheSameTextIsFound() {
        assertThat(now(outline("# A", "  Read"), outline("# X", "  Read"))).containsExactly(NONE, 2);
    }

    @Test
    void whatStandsBelowASectionThatWasRewordedAndMovedComesWithIt() {
        assertThat(now(
                        outline("# A", "  # Learn the basic things", "    r", "    r", "# Z", "  zz"),
                        outline("# Z", "  zz", "  # Learn the basic things well", "    r", "    r")))
                .containsExactly(NONE, 3, 4, 5, 1, 2);
    }

    @Test
    void inOtherWordsElsewhereATwinIsAnyone() {
        assertThat(now(
                        outline("# A", "  Write unit tests for parser", "# B", "  Write unit tests for parser"),
                        outline(
                                "# A",
                                "  Write unit tests for parser",
                                "# Quiz",
                                "  zebra",
                                "  Write good unit tests for parser")))
                .containsExactly(1, 2, NONE, NONE);
    }

    @Test
    void aTwinInTheLastLineHasNothingBehindIt() {
        var once = outline("# A", "  u", "  r");
        var twice = outline("# X", "  u", "  r", "  z", "# Y", "  u", "  r");
        assertThat(now(once, twice, Map.of(2, 2))).containsExactly(NONE, 2, NONE);
        assertThat(now(twice, once, Map.of(2, 2))).containsExactly(NONE, 2, NONE, NONE, NONE, NONE, NONE);
    }
}
