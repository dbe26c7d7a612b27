package waymark.app;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.store.ProgressStore;

/**
 * Writes changes to the progress file in the background, in order, and keeps those that could not be written for the next
 * try.
 */
final class Saving {
    private final ProgressStore store;
    private final Environment environment;
    private final Supplier<? extends List<? extends Entry>> introduction;
    private final Consumer<SaveState> report;
    private final List<Change> pending = new ArrayList<>();
    private boolean introduced;
    private boolean running;

    /**
     * @param introduction what is written before the first change; asked for in the background
     * @param report is told how saving goes
     */
    Saving(
            ProgressStore store,
            Environment environment,
            Supplier<? extends List<? extends Entry>> introduction,
            Consumer<SaveState> report) {
        this.store = store;
        this.environment = environment;
        this.introduction = introduction;
        this.report = report;
    }

    void add(List<Change> changes) {
        pending.addAll(changes);
        start();
    }

    /** Begins to write what is pending, unless that is under way. */
    void start() {
        if (running || pending.isEmpty()) {
            return;
        }
        running = true;
        var batch = List.copyOf(pending);
        boolean first = !introduced;
        environment.background().run(() -> write(batch, first), this::written, this::failed);
    }

    private int write(List<Change> batch, boolean first) throws IOException {
        var entries = new ArrayList<Entry>();
        if (first) {
            entries.addAll(introduction.get());
        }
        entries.addAll(batch);
        store.append(entries);
        return batch.size();
    }

    private void written(int count) {
        introduced = true;
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
        report.accept(new SaveState.NotSaved(
                Problem.of(Problem.Kind.NOT_SAVED, pending.size(), store.file().getFileName(), Reasons.of(reason))));
    }
}
