package waymark.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import waymark.model.FilledBlanks;
import waymark.model.Roadmap;
import waymark.progress.KnownTopics;
import waymark.progress.SeenVersion;
import waymark.reconcile.Recognizer;
import waymark.store.OrphanedProgressFiles;
import waymark.store.ProgressStore;

/** Finds the progress of a roadmap that has been renamed, by its topics. */
final class FormerProgress {
    private FormerProgress() {}

    /** The progress file whose roadmap is gone and that has most topics of this one; empty if none is that certain. */
    static Optional<Path> progress(Path file, Roadmap roadmap) {
        try {
            for (Path orphan : OrphanedProgressFiles.beside(file)) {
                if (isOf(orphan, roadmap)) {
                    return Optional.of(orphan);
                }
            }
        } catch (IOException unreadable) {
            // The user didn't ask for this, and the roadmap works without it.
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isOf(Path orphan, Roadmap roadmap) throws IOException {
        var known =
                KnownTopics.of(SeenVersion.of(new ProgressStore(orphan).read().ledger()));
        var last = KnownTopics.ofOne(known.last());
        Roadmap now = roadmap.items().findAny().isPresent() ? roadmap : EntryTracking.all(roadmap, FilledBlanks.NONE);
        long found = new Recognizer(now)
                .origins(last).stream().filter(origin -> origin.how().isFound()).count();
        return found > 0 && 2 * found >= last.topics().size();
    }
}
