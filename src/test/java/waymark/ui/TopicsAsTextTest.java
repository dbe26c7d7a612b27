package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Session;
import waymark.model.Status;
import waymark.model.Topic;

/** What is put on the clipboard for topics. */
class TopicsAsTextTest {
    @TempDir
    Path folder;

    private Session session;

    private Topic topic(String text) {
        return session.state().roadmap().topics().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void open() throws Exception {
        Path file = folder.resolve("plan.md");
        Files.writeString(
                file,
                "# Plan\n\n## Bread\n\n- [ ] Flour\n  - [ ] Rye\n- [ ] Water\n- [ ] Salt\n\n## Cake\n\n- [ ] Eggs\n");
        session = Session.open(file, Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
    }

    private String copied(String... texts) {
        return new TopicsAsText(
                        session.state(),
                        List.of(texts).stream().map(this::topic).toList())
                .markdown();
    }

    @Test
    void topicsHaveTheirStateAndStandAsTheyAreNested() throws Exception {
        open();
        session.set(List.of(topic("Rye")), Status.DONE);
        session.set(List.of(topic("Water")), Status.SKIPPED);
        session.set(List.of(topic("Salt")), Status.DOING);
        assertThat(copied("Flour", "Rye", "Water", "Salt"))
                .isEqualTo("- [x] Flour\n  - [x] Rye\n- [-] Water\n- [/] Salt\n");
    }

    @Test
    void aTopicOfWhichNoneBelowIsSelectedStandsForAllBelow() throws Exception {
        open();
        assertThat(copied("Bread"))
                .isEqualTo("- [ ] Bread\n  - [ ] Flour\n    - [ ] Rye\n  - [ ] Water\n  - [ ] Salt\n");
        assertThat(copied("Bread", "Salt")).isEqualTo("- [ ] Bread\n  - [ ] Salt\n");
        assertThat(copied("Eggs", "Rye")).isEqualTo("- [ ] Rye\n- [ ] Eggs\n");
    }
}
