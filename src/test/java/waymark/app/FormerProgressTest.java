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

    private boolean isOffered(String roadmap) throws Exception {
        Path renamed = Files.writeString(folder.resolve("new.md"), roadmap);
        var offered = Sessions.open(renamed).state().problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.PROGRESS_OF_FORMER_NAME)
                .toList();
        Files.delete(renamed);
        assertThat(offered)
                .allSatisfy(problem -> assertThat(problem.details().getFirst()).isEqualTo("plan.md.progress.jsonl"));
        return !offered.isEmpty();
    }

    private void becomesAnOrphan() throws Exception {
        session.set(session.state().roadmap().items().limit(1).toList(), Status.DONE);
        Files.delete(file);
    }

    @Test
    void itIsOfferedWhereHalfOfItsTopicsStandInTheRoadmap() throws Exception {
        file = Sessions.write(folder, "# Plan\n\n- [ ] Vectors\n- [ ] Matrices\n- [ ] Limits\n- [ ] Series\n");
        session = Sessions.open(file);
        becomesAnOrphan();
        assertThat(isOffered("# Other\n\n- [ ] Vectors\n- [ ] Matrices\n- [ ] Piano\n"))
                .isTrue();
        assertThat(isOffered("# Other\n\n- [ ] Vectors\n- [ ] Piano\n")).isFalse();
        assertThat(isOffered("# Other\n\n- [ ] Piano\n- [ ] Violin\n")).isFalse();
    }

    @Test
    void ofARoadmapWithoutBoxesTheEntriesAreLookedAt() throws Exception {
        becomesAnOrphan();
        assertThat(isOffered("# Plan\n\n- Vectors\n- Matrices\n- Limits\n")).isTrue();
    }

    @Test
    void itIsNotOfferedWhereTheRoadmapHasProgressOrTheFileKnowsNoTopics() throws Exception {
        Files.delete(file);
        Files.writeString(folder.resolve("plan.md.progress.jsonl"), "");
        assertThat(isOffered(Sessions.PLAN)).isFalse();
        file = Sessions.write(folder, Sessions.PLAN);
        session = Sessions.open(file);
        becomesAnOrphan();
        assertThat(isOffered(Sessions.PLAN)).isTrue();
        Session used = Sessions.open(Files.writeString(folder.resolve("new.md"), Sessions.PLAN));
        used.set(List.of(Sessions.topic(used, "Limits")), Status.DONE);
        assertThat(isOffered(Sessions.PLAN)).isFalse();
    }

    @Test
    void itIsNotOfferedWhereTheRoadmapHasACopyOfItsProgress() throws Exception {
        becomesAnOrphan();
        assertThat(isOffered(Sessions.PLAN)).isTrue();
        Files.copy(
                folder.resolve("plan.md.progress.jsonl"),
                folder.resolve("new.md.progress.sync-conflict-20261123-101530-ABCDEFG.jsonl"));
        assertThat(isOffered(Sessions.PLAN)).isFalse();
    }
}
