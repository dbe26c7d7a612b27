package waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Job;
import waymark.app.Problem;
import waymark.imports.ImportPreview;
import waymark.model.Item;
import waymark.model.Status;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;

/** A copy is read beside the window's thread, and nothing is changed before the user says so. */
class ImportViewModelTest {
    @TempDir
    Path folder;

    private final Queue<Runnable> held = new ArrayDeque<>();
    private final List<Problem> told = new ArrayList<>();
    private final List<ImportPreview> asked = new ArrayList<>();
    private ShellViewModel shell;
    private RoadmapModel desk;
    private Path copy;

    @BeforeEach
    void open() throws Exception {
        Path roadmap = Sample.in(folder);
        String plan = Files.readString(roadmap);
        assertThat(plan).contains("- [ ] 1.3.1", "- [ ] 1.3.2");
        copy = Files.writeString(
                folder.resolve("copy.md"),
                plan.replace("- [ ] 1.3.1", "- [x] 1.3.1").replace("- [ ] 1.3.2", "- [x] 1.3.2"));
        shell = new ShellViewModel(
                Sample.environment("2026-11-23T12:00:00Z", new Background() {
                    @Override
                    public <T> void run(
                            Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
                        held.add(() -> Background.SAME_THREAD.run(work, onSuccess, onFailure));
                    }
                }),
                Sample.words());
        shell.open(roadmap);
        work();
        desk = shell.opened().orElseThrow().desk();
    }

    private void work() {
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    private void read(Path from, Optional<Boolean> answer) {
        shell.opened()
                .orElseThrow()
                .imports()
                .read(
                        from,
                        preview -> {
                            asked.add(preview);
                            return answer;
                        },
                        told::add);
    }

    private Item item(String number) {
        return desk.state()
                .roadmap()
                .items()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private long done() {
        return desk.state().rollup().overall().done();
    }

    @Test
    void theAnswerYesMakesOneStep() {
        read(copy, Optional.of(false));
        assertThat(asked).as("nothing is read at once").isEmpty();
        work();

        assertThat(asked)
                .singleElement()
                .satisfies(preview -> assertThat(preview.taken(false)).hasSize(2));
        assertThat(done()).isEqualTo(2);
        assertThat(shell.announcementProperty().get().text()).contains("2");
        desk.undo();
        assertThat(done()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void theAnswerNoChangesNothing() {
        read(copy, Optional.empty());
        work();

        assertThat(asked).hasSize(1);
        assertThat(done()).isZero();
    }

    @Test
    void whatWasDoneWhileTheCopyWasReadStays() {
        read(copy, Optional.of(false));
        desk.set(List.of(item("1.3.1")), Status.SKIPPED);
        work();

        assertThat(desk.state().rollup().status(item("1.3.1"))).isEqualTo(Status.SKIPPED);
        assertThat(desk.state().rollup().status(item("1.3.2"))).isEqualTo(Status.DONE);
    }

    @Test
    void cancelledItAsksNothing() {
        read(copy, Optional.of(false));
        assertThat(shell.jobProperty().get()).extracting(Job::what).isEqualTo(Job.What.IMPORT);
        shell.cancelJob();
        work();

        assertThat(asked).isEmpty();
        assertThat(done()).isZero();
        assertThat(shell.announcementProperty().get().text()).startsWith("Import cancelled");
    }

    @Test
    void aCopyThatCannotBeReadIsTold() {
        read(folder.resolve("none.md"), Optional.of(false));
        work();

        assertThat(asked).isEmpty();
        assertThat(told).singleElement().extracting(Problem::kind).isEqualTo(Problem.Kind.ROADMAP_MISSING);
        assertThat(shell.jobProperty().get()).isNull();
    }

    @Test
    void aCopyThatSaysNothingNewIsNoQuestion() throws Exception {
        Files.writeString(copy, Files.readString(folder.resolve("copy.md")).replace("[x] 1.3.", "[ ] 1.3."));
        read(copy, Optional.of(false));
        work();

        assertThat(asked).isEmpty();
        assertThat(shell.announcementProperty().get().text()).startsWith("Nothing to import");
    }
}
