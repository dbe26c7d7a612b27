package waymark.app;

import java.io.IOException;
import java.util.Optional;
import waymark.app.Problem.Kind;

/** Reads the files of an open roadmap again, in the background, once at a time. */
final class Reloader {
    private final WatchedFiles watched;
    private final Loader loader;
    private final Background background;
    private final Session session;
    private final Saver saving;
    private boolean running;
    private boolean asked;
    private boolean doubted;

    Reloader(WatchedFiles watched, Loader loader, Background background, Session session, Saver saving) {
        this.watched = watched;
        this.loader = loader;
        this.background = background;
        this.session = session;
        this.saving = saving;
    }

    /**
     * Starts reading.
     *
     * @param always whether to read even if no other program has written the files. If not, a file that has suddenly become empty or
     * vanished is only believed after a second look: another program may be about to write it
     */
    void start(boolean always) {
        if (running) {
            asked |= always;
            return;
        }
        running = true;
        SessionState seen = session.state();
        boolean used = saving.isUsed();
        var job = new Job(Job.What.RELOAD, () -> {
            watched.setUnread(true);
            end();
        });
        background.run(
                job,
                () -> always || isBelievedNews()
                        ? Optional.of(loader.again(seen, used, job))
                        : Optional.<LoadedFiles>empty(),
                Background.inAnyCase(this::end, loaded -> {
                    // The very first change comes with a snapshot of the topics that it was made in, not of the new
                    // version.
                    boolean outrun = !used && (saving.isUsed() || session.isBusy()) && loaded.isPresent();
                    asked |= outrun;
                    if (!outrun) {
                        loaded.ifPresent(now -> session.replace(seen, now));
                    }
                }),
                Background.inAnyCase(this::end, failure -> session.report(problem(failure))));
    }

    private void end() {
        running = false;
        if (asked) {
            asked = false;
            start(true);
        }
    }

    private boolean isBelievedNews() {
        if (!watched.isNews()) {
            doubted = false;
            return false;
        }
        boolean believed = doubted || !watched.isDoubtful();
        doubted = !believed;
        return believed;
    }

    private Problem problem(Exception failure) {
        return switch (failure) {
            case ProblemException known ->
                known.problem().kind() == Kind.ROADMAP_MISSING
                        ? Problem.of(Kind.ROADMAP_GONE, watched.roadmap().getFileName())
                        : known.problem();
            case IOException reason ->
                Problem.of(Kind.PROGRESS_UNREADABLE, watched.progress().getFileName(), FailureReasons.of(reason));
            default -> Problem.internal(failure);
        };
    }
}
