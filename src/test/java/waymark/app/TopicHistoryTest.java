package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.ui.Sample;

class TopicHistoryTest {
    @TempDir
    Path folder;

    @Test
    void changesOfDifferentKindsStandInTheOrderOfTime() throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), "- [ ] one\n");
        var session = Session.open(file, Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
        var one = session.state().roadmap().topic(1);
        session.set(List.of(one), Status.DOING);
        session.setNote(one, "hard");
        session.set(List.of(one), Status.DONE);
        assertThat(TopicHistory.of(session.state(), one))
                .extracting(change -> (Object) change.getClass())
                .containsExactly(Change.OfStatus.class, Change.OfNote.class, Change.OfStatus.class);
    }

    @Test
    void holdsWhatWasDoneToTheTopicAloneTheLastFirst() throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), "- [ ] one\n- [ ] two\n");
        var session = Session.open(file, Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD));
        var one = session.state().roadmap().topic(1);
        session.set(List.of(one), Status.DOING);
        session.setNote(session.state().roadmap().topic(2), "of another");
        session.setNote(one, "hard");
        session.undo();
        assertThat(TopicHistory.of(session.state(), one))
                .extracting(change -> switch (change) {
                    case Change.OfStatus status -> status.to();
                    case Change.OfNote note -> note.text();
                    default -> change;
                })
                .containsExactly(null, "hard", Status.DOING);
    }
}
