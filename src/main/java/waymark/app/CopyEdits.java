package waymark.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import waymark.progress.Conflict;

/** The user's decisions about copies of the progress file, and about the progress that the roadmap had under another name. */
public final class CopyEdits {
    private final Session session;
    private final WatchedFiles watched;
    private final Saver saving;
    private final Background background;
    private boolean mergeWhenRead;

    CopyEdits(Session session, WatchedFiles watched, Saver saving, Background background) {
        this.session = session;
        this.watched = watched;
        this.saving = saving;
        this.background = background;
    }

    /** Settles a conflict: uses the copy's value or this device's. */
    public int settle(Conflict clash, boolean there) {
        return session.apply(ValueEdits.settle(session.state(), clash, there));
    }

    /** Merges the changes in the copies into the progress file now rather than with the next change. The copies stay. */
    public void merge() {
        boolean isAny = session.state().changes().copies().stream().anyMatch(copy -> copy.lines() > 0);
        if (isAny && !session.isReadOnly()) {
            saving.mergeCopies();
        }
    }

    /** Merges the progress that the roadmap had under another name. The file with that progress stays as it is. */
    public void merge(String progressFile) {
        watched.name(session.state().file().resolveSibling(progressFile));
        mergeWhenRead = true;
        session.reload();
    }

    /** Continues what had to wait until the files were read again. */
    void afterReload() {
        if (mergeWhenRead) {
            mergeWhenRead = false;
            merge();
        }
    }

    /** Deletes a copy once everything in it is in the progress file on disk. Otherwise it stays, and a problem says why. */
    public void remove(Path copy) {
        var job = new Job(Job.What.REMOVE_COPY);
        Consumer<Exception> kept = reason ->
                session.report(Problem.of(Problem.Kind.COPY_KEPT, copy.getFileName(), FailureReasons.of(reason)));
        background.run(job, () -> watched.removeCopy(copy, job::finish), done -> session.reload(), kept);
    }
}
