package waymark.cli;

import java.util.List;
import waymark.app.SessionState;
import waymark.export.ChangesJson;
import waymark.progress.Change;
import waymark.schedule.Count;

/** Reports what a command changed, and the progress after it. */
final class ChangeReport {
    private static final int LINES_AT_MOST = 20;

    private final Terminal terminal;
    private final SessionState state;
    private final List<Change> changes;
    private final boolean dryRun;

    ChangeReport(Terminal terminal, SessionState state, List<Change> changes, boolean dryRun) {
        this.terminal = terminal;
        this.state = state;
        this.changes = changes;
        this.dryRun = dryRun;
    }

    void writeJson() {
        ChangesJson.write(terminal.json(), changes, dryRun, count());
    }

    void print() {
        if (changes.isEmpty()) {
            terminal.report("cli.nothing-to-change");
            return;
        }
        if (dryRun) {
            terminal.report("cli.dry-run");
        }
        var words = new ChangeWords(terminal, state);
        changes.stream().limit(LINES_AT_MOST).map(words::of).forEach(terminal.out()::println);
        if (changes.size() > LINES_AT_MOST) {
            quietly("cli.more", changes.size() - LINES_AT_MOST);
        }
        Count routine = state.rollup().tally(state.roadmap().root()).due();
        if (changes.stream().allMatch(ChangeReport::isOfDay) && routine.all() > 0) {
            quietly("cli.routine-today", routine.done(), routine.counted());
        } else if (count().counted() > 0) {
            quietly("cli.done-of", count().done(), count().counted());
        }
    }

    private static boolean isOfDay(Change change) {
        return change instanceof Change.OfStatus status && status.day() != null;
    }

    private Count count() {
        return state.rollup().overall();
    }

    private void quietly(String key, int... numbers) {
        terminal.out().println(terminal.style().quiet(terminal.words(key, numbers)));
    }
}
