package waymark.cli;

import java.util.ArrayList;
import java.util.List;
import waymark.app.SessionState;
import waymark.schedule.Count;
import waymark.schedule.Tally;

/** Prints where the reader stands as a whole. */
final class Totals {
    private static final int BAR = 40;

    private final Terminal terminal;
    private final Tally all;

    Totals(Terminal terminal, SessionState state) {
        this.terminal = terminal;
        this.all = state.rollup().tally(state.roadmap().root());
    }

    void print() {
        Count once = all.once();
        String line = words("cli.done-of", once.done(), once.counted());
        String percent = once.counted() == 0 ? "" : " · " + 100 * once.done() / once.counted() + " %";
        terminal.out()
                .println(terminal.style().bar(once.part(), BAR) + "  "
                        + terminal.style().strong(line + percent));
        var others = new ArrayList<String>();
        add(others, "cli.routine-today", all.routine());
        add(others, "cli.goals", all.goal());
        add(others, "cli.optional", all.optional());
        if (once.skipped() > 0) {
            others.add(words("cli.skipped", once.skipped()));
        }
        if (!others.isEmpty()) {
            terminal.out().println(terminal.style().quiet(String.join(" · ", others)));
        }
    }

    private void add(List<String> texts, String key, Count count) {
        if (count.all() > 0) {
            texts.add(words(key, count.done(), count.counted()));
        }
    }

    private String words(String key, int... numbers) {
        return terminal.words(key, numbers);
    }
}
