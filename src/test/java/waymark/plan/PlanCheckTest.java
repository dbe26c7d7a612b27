package waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.Sessions;
import waymark.links.Anchors;

/** What contradicts itself is found; what could as well be meant is left alone. */
class PlanCheckTest {
    @TempDir
    Path folder;

    private List<Finding> check(String markdown) throws Exception {
        var state = Sessions.open(Sessions.write(folder, markdown)).state();
        return PlanCheck.of(state.rollup(), anchor -> Anchors.hasTarget(state.roadmap(), anchor));
    }

    private <F extends Finding> List<F> check(String markdown, Class<F> kind) throws Exception {
        return check(markdown).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void theGivenRoadmapContradictsItselfInItsGoals() throws Exception {
        String given = Files.readString(Path.of("roadmap/ai-engineer-roadmap.md"));
        assertThat(check(given, Finding.TooSoon.class))
                .extracting(goal -> goal.goal().text() + " " + goal.least() + "-" + goal.most())
                .containsExactly("3-Month Goal 14-18", "12-Month Goal 56-70");
        assertThat(check(given, Finding.Endless.class).getFirst().phases()).hasSize(2);
        assertThat(check(given, Finding.Twins.class)).hasSize(3);
        assertThat(check(given)).hasSize(6);
        assertThat(check(given.replace("# 🚀", "# ðŸš€"), Finding.Encoded.class))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- [ ] Finish Phase 2", "- [ ] Master core machine learning", "- [ ] Core ML done"})
    void aGoalNamesAPhaseByNumberWordsOrInitials(String goal) throws Exception {
        String plan = "# P\n\n## Phase 1: Basics\n*Duration: 4 weeks*\n\n- [ ] a\n\n"
                + "## Phase 2: Core Machine Learning\n*Duration: 6-8 weeks*\n\n- [ ] b\n\n";
        assertThat(check(plan + "## 2-Month Goal\n\n" + goal + "\n", Finding.TooSoon.class))
                .singleElement()
                .satisfies(found -> assertThat(found.least()).isEqualTo(10))
                .satisfies(found -> assertThat(found.most()).isEqualTo(12));
        assertThat(check(plan + "## 3-Month Goal\n\n" + goal + "\n", Finding.TooSoon.class))
                .isEmpty();
        assertThat(check(
                        plan + "## 9-Week Goal\n\n- [ ] Build 5 core machine learning projects\n",
                        Finding.TooSoon.class))
                .isEmpty();
    }

    @Test
    void numbersThatJumpOrRepeatAmongOthersThatCountOnAreFound() throws Exception {
        String rows = "- [ ] 1.1 a\n- [ ] 1.2 b\n- [ ] 1.3 c\n- [ ] 1.4 d\n- [ ] 1.5 e\n";
        assertThat(check("# P\n\n## 1. One\n\n" + rows)).isEmpty();
        assertThat(check("# P\n\n## 1. One\n\n" + rows + "- [ ] 1.7 f\n"))
                .singleElement()
                .isInstanceOf(Finding.Jump.class);
        assertThat(check("# P\n\n## 1. One\n\n" + rows + "- [ ] 1.5 f\n"))
                .singleElement()
                .isInstanceOf(Finding.Repeat.class);
        // Numbers of problems, and lists that Markdown numbers itself, are no slips.
        assertThat(check("# P\n\n## 1. One\n\n- [ ] 1.1 a\n- [ ] 1.15 b\n- [ ] 1.42 c\n- [ ] 1.70 d\n- [ ] 1.71 e\n"))
                .isEmpty();
        assertThat(check("# P\n\n1. [ ] a\n1. [ ] b\n1. [ ] c\n1. [ ] d\n1. [ ] e\n"))
                .isEmpty();
    }

    @Test
    void linksThatLeadNowhereAreFound() throws Exception {
        String plan =
                "# P\n\n- [One](#one-)\n- [Two](#two)\n- [Again](#two)\n\n`[code](#code)`\n\n## One!\n\n- [ ] a\n";
        assertThat(check(plan, Finding.DeadLink.class))
                .extracting(Finding.DeadLink::anchor)
                .containsExactly("one-", "two");
        assertThat(check(plan.replace("#one-", "#one").replace("#two", "#top"))).isEmpty();
    }

    @Test
    void textsThatStandTwiceAreFoundUnlessThatIsHowTheAuthorWrites() throws Exception {
        var many = new StringBuilder("# P\n\n## A\n\n- [ ] Gradient descent\n\n## B\n\n- [ ] gradient descent\n");
        for (int i = 0; i < 20; i++) {
            many.append("- [ ] Topic number ").append((char) ('a' + i)).append(" of the list\n");
        }
        assertThat(check(many.toString())).singleElement().isInstanceOf(Finding.Twins.class);
        assertThat(check("# P\n\n## A\n\n- [ ] Read the chapter\n\n## B\n\n- [ ] Read the chapter\n"))
                .isEmpty();
    }
}
