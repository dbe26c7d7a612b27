package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.model.Status;

/** The progress of a roadmap that had another name is merged when the user says so, once. */
class FormerProgressTest extends SessionFixture {
    FormerProgressTest() {
        super(Sessions.PLAN);
    }

    private Status status() {
        return session.state().rollup().status(Sessions.item(session, "Vectors"));
    }

    @Test
    void itIsWrittenBesideTheRoadmapAndTheFormerFileStays() throws Exception {
        session.set(List.of(Sessions.topic(session, "Vectors")), Status.DONE);
        Path former = folder.resolve("plan.md.progress.jsonl");
        byte[] before = Files.readAllBytes(former);
        Path renamed = Files.move(file, folder.resolve("new.md"));
        session = Sessions.open(renamed);
        assertThat(status()).isEqualTo(Status.OPEN);
        session.copies().merge(former.getFileName().toString());
        assertThat(status()).isEqualTo(Status.DONE);
        assertThat(former).hasBinaryContent(before);
        assertThat(folder.resolve("new.md.progress.jsonl")).content().contains("\"to\":\"done\"");
        session = Sessions.open(renamed);
        assertThat(status()).isEqualTo(Status.DONE);
    }

    @Test
    void whereNothingIsToMergeNothingIsWritten() {
        session.copies().merge();
        assertThat(folder.resolve("plan.md.progress.jsonl")).doesNotExist();
    }
}
