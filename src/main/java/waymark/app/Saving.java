package waymark.app;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import waymark.progress.Change;
import waymark.progress.Entry;

/**
 * Writes changes to the progress file in the background, in order, and keeps those that could not be written for the next
 * try.
 */
final class Saving {
    private final Disk disk;
    private final Environment environment;
    private final Consumer<SaveState> report;
    private final List<Entry> pending = new ArrayList<>();
    private boolean used;
    private boolean running;

    /** @param report is told how saving goes */
    Saving(Disk disk, Environment environment, Consumer<SaveState> report) {
        this.disk = disk;
        this.environment = environment;
        this.report = report;
    }

    /** Whether the reader changed something. Before that, nothing is written. */
    boolean isUsed() {
        return used;
    }

    /** Has entries written before the next change; those that were prepared before and not written are dropped. */
    void prepare(List<Entry> entries) {
        if (!used) {
            pending.clear();
        }
        var known = new HashSet<String>();
        pending.forEach(entry -> known.add(entry.stamp().id()));
        entries.stream().filter(entry -> !known.contains(entry.stamp().id())).forEach(pending::add);
    }

    void add(List<Change> changes) {
        used = true;
        pending.addAll(changes);
        start();
    }

    /** Begins to write what is pending, unless that is under way. */
    void start() {
        if (running || !used || pending.isEmpty()) {
            return;
        }
        running = true;
        var batch = List.copyOf(pending);
        environment.background().run(() -> write(batch), this::written, this::failed);
    }

    private int write(List<Entry> batch) throws IOException {
        disk.append(batch);
        return batch.size();
    }

    private void written(int count) {
        running = false;
        pending.subList(0, count).clear();
        if (pending.isEmpty()) {
            report.accept(new SaveState.Saved(OffsetDateTime.now(environment.clock())));
        } else {
            start();
        }
    }

    private void failed(Exception reason) {
        running = false;
        long changes = pending.stream().filter(Change.class::isInstance).count();
        report.accept(new SaveState.NotSaved(
                Problem.of(Problem.Kind.NOT_SAVED, changes, disk.progress().getFileName(), Reasons.of(reason))));
    }
}
