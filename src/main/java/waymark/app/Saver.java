package waymark.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import waymark.progress.Change;
import waymark.progress.Entry;

/**
 * Saves changes to the progress file in the background, in order. Changes that can't be saved are kept and tried again after increasing
 * pauses.
 */
final class Saver {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final WatchedFiles watched;
    private final Environment environment;
    private final Consumer<SaveState> report;
    private final Runnable merged;
    private final List<Entry> pending = new ArrayList<>();
    private boolean used;
    private boolean running;
    private boolean asked;
    private boolean waiting;
    private Duration pause = FIRST_PAUSE;
    private SaveState next = new SaveState.Saving();
    private SaveState reported = new SaveState.Unchanged();

    /**
     * @param report receives each save state
     * @param merged runs after copies of the progress file were merged
     */
    Saver(WatchedFiles watched, Environment environment, Consumer<SaveState> report, Runnable merged) {
        this.watched = watched;
        this.environment = environment;
        this.report = report;
        this.merged = merged;
    }

    /** Whether the user has changed anything. Before that, nothing is written. */
    boolean isUsed() {
        return used;
    }

    /** The save state while a change isn't written yet. A failure is reported until it is resolved. */
    SaveState next() {
        return next;
    }

    /** The present save state. */
    SaveState now() {
        return used && pending.stream().anyMatch(Change.class::isInstance) ? next : reported;
    }

    private void tell(SaveState state) {
        reported = state;
        report.accept(state);
    }

    /** Sets the entries to write before the next change. Replaces those set before, if they haven't been written. */
    void prepare(List<Entry> entries) {
        if (!used) {
            pending.clear();
        }
        var known = new HashSet<String>();
        pending.forEach(entry -> known.add(entry.metadata().id()));
        entries.stream().filter(entry -> !known.contains(entry.metadata().id())).forEach(pending::add);
    }

    void add(List<Change> changes) {
        used = true;
        pending.addAll(changes);
        start();
    }

    /** Merges the copies of the progress file now. */
    void mergeCopies() {
        used = true;
        asked = true;
        start();
    }

    /** Starts writing what is pending, unless a write is in progress. */
    void start() {
        if (running || !used || pending.isEmpty() && !asked) {
            return;
        }
        running = true;
        boolean wasAsked = asked;
        asked = false;
        var batch = List.copyOf(pending);
        Consumer<List<Path>> done = taken -> written(batch.size(), !taken.isEmpty());
        if (wasAsked) {
            var job = new Job(Job.What.MERGE_COPIES, this::cancelled);
            environment.background().run(job, () -> watched.append(batch, true, job::finish), done, reason -> {
                asked = true;
                failed(reason);
            });
        } else {
            environment.background().run(() -> watched.append(batch, false, () -> {}), done, this::failed);
        }
    }

    /** The copies aren't merged now. What the user did meanwhile is still saved. */
    private void cancelled() {
        running = false;
        if (asked || pending.stream().anyMatch(Change.class::isInstance)) {
            start();
        }
    }

    private void written(int count, boolean copies) {
        running = false;
        pause = FIRST_PAUSE;
        next = new SaveState.Saving();
        pending.subList(0, count).clear();
        if (copies) {
            merged.run();
        }
        if (pending.isEmpty() && !asked) {
            tell(new SaveState.Saved(OffsetDateTime.now(environment.clock())));
        } else {
            start();
        }
    }

    private void failed(Exception reason) {
        running = false;
        long changes = pending.stream().filter(Change.class::isInstance).count();
        next = new SaveState.NotSaved(Problem.of(
                Problem.Kind.NOT_SAVED, changes, watched.progress().getFileName(), FailureReasons.of(reason)));
        tell(next);
        if (!waiting) {
            waiting = true;
            environment.background().later(pause, this::tryAgain);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private void tryAgain() {
        waiting = false;
        start();
    }
}
