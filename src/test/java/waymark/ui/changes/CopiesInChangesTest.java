package waymark.ui.changes;

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
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;
import waymark.ui.changes.ChangeRow.Line;

/** Copies of the progress file in Changes: what they say otherwise, and what can be done about it. */
class CopiesInChangesTest {
    @TempDir
    private Path folder;

    private Path roadmap;
    private Path progress;
    private Path copy;
    private RoadmapModel roadmapModel;
    private ChangesViewModel model;

    /** Both devices changed 1.3.1; the copy is the newer, and has 1.3.2 too. */
    @BeforeEach
    void open() throws Exception {
        roadmap = Sample.in(folder);
        progress = folder.resolve("ai-engineer-roadmap.md.progress.jsonl");
        copy = folder.resolve("ai-engineer-roadmap.md.progress-LAPTOP.jsonl");
        set("2026-11-15T10:15:00Z", "1.3.1", Status.SKIPPED);
        set("2026-11-15T10:16:00Z", "1.3.2", Status.DONE);
        Path away = Files.move(progress, folder.resolve("away"));
        set("2026-11-14T10:15:00Z", "1.3.1", Status.DONE);
        Files.move(away, copy);
        roadmapModel = new RoadmapModel(at("2026-11-23T10:15:00Z"), Sample.words());
        model = new ChangesViewModel(roadmapModel);
    }

    private Session at(String time) throws Exception {
        return Session.open(roadmap, Sample.environment(time, Background.SAME_THREAD));
    }

    private void set(String time, String number, Status status) throws Exception {
        Session session = at(time);
        session.set(List.of(Sample.topic(session, number)), status);
    }

    private List<Line> lines(ChangeGroup group) {
        return model.rows().stream()
                .filter(row -> row.group() == group && row instanceof Line)
                .map(Line.class::cast)
                .toList();
    }

    @Test
    void whatBothDevicesSayIsListedWithTheOneThatHolds() {
        assertThat(lines(ChangeGroup.CLASHES)).singleElement().satisfies(line -> {
            assertThat(line.now()).startsWith("1.3.1");
            assertThat(line.fact())
                    .startsWith("This device: done, 14 Nov, ")
                    .contains("Copy: skipped, 15 Nov, ")
                    .endsWith("(in use)");
        });
        assertThat(lines(ChangeGroup.COPIES)).singleElement().satisfies(line -> {
            assertThat(line.now()).isEqualTo("ai-engineer-roadmap.md.progress-LAPTOP.jsonl");
            assertThat(line.fact()).startsWith("2 changes in use");
        });
    }

    @Test
    void theSummaryCountsWhatWasTakenInAndWhatIsToLookAt() {
        roadmapModel.announceChanges();
        assertThat(roadmapModel.announcementProperty().get().text()).isEqualTo("2 merged from a copy, 1 conflict");
    }

    @Test
    void theOtherWordIsTakenAndThatUndone() {
        model.accept(lines(ChangeGroup.CLASHES).getFirst());
        assertThat(lines(ChangeGroup.CLASHES)).isEmpty();
        assertThat(roadmapModel.announcementProperty().get().undoable()).isTrue();

        roadmapModel.undo();
        assertThat(lines(ChangeGroup.CLASHES)).hasSize(1);
    }

    @Test
    void whatHoldsIsKept() {
        model.dismiss(lines(ChangeGroup.CLASHES).getFirst());
        assertThat(lines(ChangeGroup.CLASHES)).isEmpty();
    }

    @Test
    void aCopyIsWrittenAndThenRemoved() throws Exception {
        model.dismiss(lines(ChangeGroup.COPIES).getFirst());
        assertThat(copy).exists();

        model.accept(lines(ChangeGroup.COPIES).getFirst());
        assertThat(lines(ChangeGroup.COPIES).getFirst().fact())
                .startsWith("Everything in it is in the progress file. Before you can remove it");
        model.dismiss(lines(ChangeGroup.COPIES).getFirst());
        assertThat(copy).exists();

        model.dismiss(lines(ChangeGroup.CLASHES).getFirst());
        assertThat(lines(ChangeGroup.COPIES).getFirst().fact()).isEqualTo("Everything in it is in the progress file");
        assertThat(Files.readAllLines(progress)).containsAll(Files.readAllLines(copy));

        model.dismiss(lines(ChangeGroup.COPIES).getFirst());
        assertThat(copy).doesNotExist();
        assertThat(model.emptyProperty().get()).isTrue();
    }
}
