package waymark.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import waymark.app.Problem.Kind;
import waymark.model.Roadmap;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.progress.KnownTopics;
import waymark.progress.Progress;
import waymark.progress.UndoHistory;
import waymark.reconcile.Identification;
import waymark.schedule.Rollup;
import waymark.store.Contents;
import waymark.store.ProgressStore;

/**
 * A roadmap and its progress file, read from disk.
 *
 * @param readOnly whether a newer version of the program wrote the progress file, so that this one must not
 */
record Loaded(SessionState state, ProgressStore store, boolean readOnly) {
    static Loaded from(Path file, LocalDate today) throws ProblemException {
        Path roadmapFile = file.toAbsolutePath().normalize();
        var problems = new ArrayList<Problem>();
        Roadmap roadmap = RoadmapFile.read(roadmapFile);
        problems.addAll(Oddities.of(roadmapFile, roadmap));
        var store = new ProgressStore(ProgressStore.beside(roadmapFile));
        var contents = Contents.EMPTY;
        try {
            contents = store.read();
            problems.addAll(Oddities.of(store.file(), contents));
        } catch (IOException e) {
            problems.add(Problem.of(Kind.PROGRESS_UNREADABLE, store.file().getFileName(), Reasons.of(e)));
        }
        var ids = Identification.of(roadmap, KnownTopics.of(contents.ledger())).ids();
        var progress = Progress.EMPTY;
        var history = UndoHistory.EMPTY;
        for (Entry entry : contents.ledger().entries()) {
            if (entry instanceof Change change) {
                @Nullable Change before = progress.latest(change.subject()).orElse(null);
                history = history.with(change, before);
            }
            progress = progress.with(entry);
        }
        problems.addAll(Oddities.lost(ids, progress));
        var state = new SessionState(
                roadmapFile,
                roadmap,
                ids,
                contents.ledger(),
                progress,
                history,
                Rollup.of(roadmap, ids, progress, today),
                new SaveState.Unchanged(),
                List.copyOf(problems));
        return new Loaded(state, store, contents.isNewer());
    }
}
