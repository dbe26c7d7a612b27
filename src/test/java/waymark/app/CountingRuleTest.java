package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.export.MarkdownExport.Marks;
import waymark.model.Topic;
import waymark.schedule.Box;
import waymark.schedule.CountingRule;
import waymark.ui.Sample;

/** What is counted, and how, is the user's choice. */
class CountingRuleTest {
    private static final CountingRule OWN_BOXES = new CountingRule(true, false, false);

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void open() throws Exception {
        session = Session.open(Sample.in(folder), Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
    }

    private Topic topic(String number) {
        return Sample.topic(session, number);
    }

    private Box box(String number) {
        return session.state().rollup().box(topic(number));
    }

    private int counted() {
        return session.state().rollup().overall().counted();
    }

    @Test
    void optionalTopicsAndGoalsBelongToTheOverallFigureWhereTheReaderWantsThat() {
        assertThat(counted()).isEqualTo(439);
        session.countBy(new CountingRule(false, true, false));
        assertThat(counted()).isEqualTo(439 + 6);
        session.countBy(new CountingRule(false, true, true));
        assertThat(counted()).isEqualTo(439 + 6 + 20);
        session.countBy(CountingRule.STANDARD);
        assertThat(counted()).isEqualTo(439);
    }

    @Test
    void aParentWithABoxOfItsOwnFollowsNothingAndIsTickedAlone() throws Exception {
        session.countBy(OWN_BOXES);
        session.toggle(List.of(topic("1.1.1")));
        assertThat(box("1.1.1")).isEqualTo(Box.DONE);
        assertThat(box("1.1.1.1")).isEqualTo(Box.OPEN);
        session.toggle(List.of(topic("1.1.1.1"), topic("1.1.1.2"), topic("1.1.1.3"), topic("1.1.1.4")));
        session.toggle(List.of(topic("1.1.1")));
        assertThat(box("1.1.1")).isEqualTo(Box.OPEN);
        assertThat(session.state().rollup().overall().done()).isEqualTo(4);
        assertThat(new String(Export.of(Marks.PLAIN).markdown(session.state()), StandardCharsets.UTF_8))
                .contains("- [ ] 1.1.1 ")
                .contains("- [x] 1.1.1.1 ");
    }

    @Test
    void theRuleOutlivesATickAnUndoAndAReload() {
        session.countBy(OWN_BOXES);
        session.toggle(List.of(topic("1.1.1.1")));
        session.undo();
        session.reload();
        assertThat(session.state().rollup().rule().ownBoxes()).isTrue();
    }
}
