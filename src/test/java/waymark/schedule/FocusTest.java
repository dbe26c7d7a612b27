package waymark.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Session;
import waymark.app.Sessions;
import waymark.model.Blank;
import waymark.model.Topic;

/** What can be filled in as the current focus. */
class FocusTest {
    private static final String FOCUS = """
            ## Current Focus
            - **Current Phase**: ____
            - **Current Topic**: ____
            - **Notes**: ____
            """;

    @TempDir
    Path folder;

    private Session open(String plan) throws Exception {
        return Sessions.open(Sessions.write(folder, plan + FOCUS));
    }

    private static Iterable<String> candidates(Session session, String label) {
        return new Focus(session.state().rollup())
                .candidates((Blank) Sessions.topic(session, label))
                .map(Topic::text)
                .toList();
    }

    @Test
    void aPhaseIsOneOfThePhases() throws Exception {
        var session = open("# Plan\n## Intro\n## Phase 1: A\n*Duration: 2 weeks*\n- [ ] a\n");
        assertThat(candidates(session, "Current Phase")).containsExactly("Phase 1: A");
    }

    @Test
    void withoutPhasesItIsASectionOfTheTop() throws Exception {
        var session = open("# Plan\n## One\n- [ ] a\n### Below\n## Two\n- [ ] b\n");
        assertThat(candidates(session, "Current Phase")).containsExactly("One", "Two", "Current Focus");
    }

    @Test
    void topicsOfThePresentPhaseComeFirst() throws Exception {
        var session = open(
                "# Plan\n## Phase 1: A\n*Duration: 2 weeks*\n- [ ] a\n## Phase 2: B\n*Duration: 2 weeks*\n- [ ] b\n");
        session.setField((Blank) Sessions.topic(session, "Current Phase"), "Phase 2: B");
        assertThat(candidates(session, "Current Topic"))
                .containsExactly("b", "Phase 1: A", "a", "Phase 2: B", "Current Focus");
    }

    @Test
    void otherBlanksBesideItHaveNone() throws Exception {
        assertThat(candidates(open("# Plan\n## One\n- [ ] a\n"), "Notes")).isEmpty();
    }
}
