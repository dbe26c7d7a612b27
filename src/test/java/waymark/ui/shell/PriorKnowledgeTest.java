package waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Session;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.ui.Sample;

/** The pass asks about what is open, part by part where one wants, and ticks nothing itself. */
class PriorKnowledgeTest {
    @TempDir
    Path folder;

    private Session session;
    private PriorKnowledge pass;

    @BeforeEach
    void begin() throws Exception {
        session = Session.open(
                Files.writeString(folder.resolve("p.md"), """
                        # P

                        ## A
                        - [ ] a1
                          - [ ] a11
                          - [x] a12
                        - [ ] a2

                        ## B
                        - [x] b1

                        ## Daily Routine
                        - [ ] Stretch

                        ## C
                        ### C1
                        - [ ] c1
                        ### C2
                        - [-] c2
                        - [ ] c3
                        """),
                Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
        pass = new PriorKnowledge(session.state());
    }

    private String asked() {
        return pass.asked().map(topic -> topic.text() + " " + pass.open(topic)).orElse("");
    }

    private List<String> ticked() {
        return pass.ticked().stream().map(Topic::text).toList();
    }

    @Test
    void allOfASectionAndNothingOfAnother() {
        assertThat(asked()).isEqualTo("A 2");
        pass.all();
        assertThat(asked())
                .as("nothing is open in B, and a routine is never known")
                .isEqualTo("C 2");
        pass.none();
        assertThat(asked()).isEmpty();
        pass.all();
        pass.none();
        pass.open();

        assertThat(ticked()).containsExactly("a11", "a2");
        session.set(pass.ticked(), Status.DONE);
        assertThat(session.state().rollup().overall().done()).isEqualTo(4);
        session.undo();
        assertThat(session.state().rollup().overall().done()).isEqualTo(2);
    }

    @Test
    void aSectionIsOpenedAndAnswersAreTakenBack() {
        pass.open();
        assertThat(asked()).isEqualTo("a1 1");
        pass.none();
        assertThat(asked()).isEqualTo("a2 1");
        assertThat(pass.canOpen()).isFalse();
        pass.open();
        assertThat(asked()).isEqualTo("a2 1");
        pass.all();
        pass.open();
        assertThat(asked()).isEqualTo("C1 1");
        pass.all();
        pass.back();
        pass.none();
        pass.all();
        assertThat(ticked()).containsExactly("a2", "c3");
        for (int i = 0; i < 20; i++) {
            pass.back();
        }
        assertThat(asked()).isEqualTo("A 2");
        assertThat(ticked()).isEmpty();
    }
}
