package waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Export;
import waymark.app.ExportRequest;
import waymark.app.Job;
import waymark.app.SaveState;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.MarkdownExport.Marks;
import waymark.store.ProgressStore;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;

/** What takes long can be cancelled: nothing is lost or half written, and what is shown stays. */
class CancellingTest {
    private static final String NOON = "2026-11-23T12:00:00Z";

    @TempDir
    Path folder;

    private final Queue<Runnable> held = new ArrayDeque<>();
    private Path roadmap;
    private Path progress;
    private ShellViewModel shell;
    private RoadmapModel model;

    @BeforeEach
    void open() throws Exception {
        roadmap = Sample.in(folder);
        progress = ProgressStore.beside(roadmap);
        shell = new ShellViewModel(
                Sample.environment(NOON, new Background() {
                    @Override
                    public <T> void run(
                            Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
                        held.add(() -> Background.SAME_THREAD.run(work, onSuccess, onFailure));
                    }
                }),
                Sample.words());
        shell.open(roadmap);
        work();
        model = shell.opened().orElseThrow().model();
    }

    private void work() {
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    private SessionState state() {
        return model.state();
    }

    private void tick(String number) {
        model.statuses()
                .toggle(List.of(state().roadmap().topics().stream()
                        .filter(topic -> topic.number().equals(number))
                        .findFirst()
                        .orElseThrow()));
    }

    private String said() {
        return shell.announcementProperty().get().text();
    }

    private void cancel(Job.What what) {
        assertThat(shell.jobProperty().get()).extracting(Job::what).isEqualTo(what);
        shell.cancelJob();
        assertThat(shell.jobProperty().get()).isNull();
        work();
    }

    @Test
    void aReloadThatIsCancelledLeavesWhatIsShown() throws Exception {
        var before = state().roadmap();
        Files.writeString(roadmap, Files.readString(roadmap) + "\n- [ ] More\n");
        model.reload();
        tick("1.3.1");
        cancel(Job.What.RELOAD);
        assertThat(said()).startsWith("Reload cancelled");
        assertThat(state().roadmap()).isSameAs(before);
        assertThat(state().saved()).isInstanceOf(SaveState.Saved.class);
        assertThat(shell.problems()).isEmpty();

        model.reload();
        work();
        assertThat(state().roadmap().size()).isEqualTo(before.size() + 1);
        assertThat(state().rollup().overall().done()).isEqualTo(1);
    }

    @Test
    void aReloadThatIsDoneCanNotBeCancelled() throws Exception {
        Files.writeString(roadmap, Files.readString(roadmap) + "\n- [ ] More\n");
        model.reload();
        var job = shell.jobProperty().get();
        work();
        assertThat(shell.jobProperty().get()).isNull();
        assertThat(job.cancel()).isFalse();
    }

    @Test
    void anExportThatIsCancelledLeavesTheOldFileWhole() throws Exception {
        Path target = Files.writeString(folder.resolve("out.md"), "what was there");
        shell.export(target, ExportRequest.of(ExportRequest.PLAIN), false);
        cancel(Job.What.EXPORT);
        assertThat(said()).startsWith("Export cancelled");
        assertThat(target).hasContent("what was there");
        assertThat(shell.problems()).isEmpty();

        var job = new Job(Job.What.EXPORT);
        job.cancel();
        assertThatThrownBy(() -> Export.of(Marks.PLAIN).write(state(), target, false, job))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> Export.progress(state(), target, job)).isInstanceOf(CancellationException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(roadmap, target);
        }
        assertThat(target).hasContent("what was there");
    }

    @Test
    void copiesThatAreNotTakenInNowAreTakenInWithTheNextChange() throws Exception {
        Path copy = copyWithATick();
        model.reload();
        work();
        model.decisions().merge();
        byte[] before = Files.readAllBytes(progress);
        cancel(Job.What.MERGE_COPIES);
        assertThat(said()).startsWith("Merge cancelled");
        assertThat(progress).hasBinaryContent(before);
        assertThat(copy).exists();

        model.decisions().merge();
        tick("1.3.2");
        cancel(Job.What.MERGE_COPIES);
        assertThat(state().saved()).isInstanceOf(SaveState.Saved.class);
        assertThat(new ProgressStore(progress).read().ledger()).isEqualTo(state().ledger());
    }

    @Test
    void aCopyStaysWhereItsDeletionIsCancelled() throws Exception {
        Path copy = copyWithATick();
        model.reload();
        work();
        model.decisions().merge();
        work();
        model.decisions().removeCopy(copy);
        cancel(Job.What.REMOVE_COPY);
        assertThat(said()).startsWith("Deletion cancelled");
        assertThat(copy).exists();
        assertThat(state().oddities()).isEmpty();
    }

    /** What a sync program leaves where another device ticked something too. */
    private Path copyWithATick() throws Exception {
        tick("1.3.1");
        work();
        byte[] here = Files.readAllBytes(progress);
        var other = Session.open(roadmap, Sample.environment("2026-11-23T12:01:00Z", Background.SAME_THREAD));
        other.toggle(List.of(Sample.topic(other, "1.3.3")));
        Path copy = Files.move(
                progress,
                folder.resolve("ai-engineer-roadmap.md.progress.sync-conflict-20261119-101500-ABCDEFG.jsonl"));
        Files.write(progress, here);
        return copy;
    }
}
