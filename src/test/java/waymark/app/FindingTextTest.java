package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a roadmap's author is told of what doesn't fit together in it. */
class FindingTextTest {
    private static final String PHASES = """
            # Plan

            ## Phase 1: Basics
            *Duration: 4 weeks*

            - [ ] Vectors

            ## Phase 2: Networks
            *Duration: 6-8 weeks*

            - [ ] Layers

            """;

    @TempDir
    private Path folder;

    private final Messages messages = new Messages(Locale.ENGLISH);

    private List<String> said(String markdown) throws Exception {
        var state = Sessions.open(Sessions.write(folder, markdown)).state();
        var text = new FindingText(messages, state.roadmap());
        return OutlookState.findings(state).stream().map(text::of).toList();
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    @Test
    void aGoalThatComesTooSoonIsToldWithAllThatItTakes() throws Exception {
        assertThat(said(PHASES + "## 2-Month Goal\n\n- [ ] Finish Phase 2\n"))
                .containsExactly(text("plan.goal", "2-Month Goal", "Phase 2: Networks", "10", "12", "9"));
        assertThat(said(PHASES + "## 3-Week Goal\n\n- [ ] Finish Phase 1\n"))
                .containsExactly(text("plan.goal.exact", "3-Week Goal", "Phase 1: Basics", "4", "3"));
    }

    @Test
    void phasesWithoutAnEndAreNamed() throws Exception {
        assertThat(said(PHASES + "## 3. Phase 3: Practice\n*Duration: Ongoing*\n\n- [ ] Read papers\n\n"
                        + "## Phase 4: Rest\n*Duration: Ongoing*\n\n- [ ] Walk\n\n"
                        + "## 2-Year Goals\n\n- [ ] Finish Phase 2\n"))
                .containsExactly(text("plan.endless", "3. Phase 3: Practice; Phase 4: Rest"));
    }

    @Test
    void linesAreNamedWhereNumbersOrTextsAreOdd() throws Exception {
        String rows = "# P\n\n## 1. One\n\n- [ ] 1.1 a\n- [ ] 1.2 b\n- [ ] 1.3 c\n- [ ] 1.4 d\n- [ ] 1.5 e\n";
        assertThat(said(rows + "- [ ] 1.7 f\n")).containsExactly(text("plan.jump", "10", "1.7", "1.5"));
        assertThat(said(rows + "- [ ] 1.5 f\n")).containsExactly(text("plan.repeat", "10", "1.5", "9"));
        assertThat(said("# P\n\n[One](#one)\n\n- [ ] a\n")).containsExactly(text("plan.link", "3", "one"));
        assertThat(said("# P\n\n- [ ] a\n- [ ] ðŸš€ b\n")).containsExactly(text("plan.encoded", "4", "- [ ] ðŸš€ b"));
    }

    @Test
    void bothLinesAreNamedOfATextThatStandsTwice() throws Exception {
        var many = new StringBuilder("# P\n\n## A\n\n- [ ] Gradient descent\n\n## B\n\n- [ ] gradient descent\n");
        for (char letter = 'a'; letter < 'u'; letter++) {
            many.append("- [ ] Topic number ").append(letter).append(" of the list\n");
        }
        assertThat(said(many.toString())).containsExactly(text("plan.twins", "5", "9", "Gradient descent"));
    }
}
