package waymark.cli;

import java.util.ArrayList;
import java.util.List;
import waymark.app.SessionState;
import waymark.schedule.Count;
import waymark.schedule.Tally;

/** Prints the overall progress. */
final class Totals {
    private static final int BAR = 40;

    private final Terminal terminal;
    private final Count overall;
    private final Tally all;

    Totals(Terminal terminal, SessionState state) {
        this.terminal = terminal;
        this.overall = state.rollup().overall();
        this.all = state.rollup().tally(state.roadmap().root());
    }

    void print() {
        String line = words("cli.done-of", overall.done(), overall.counted());
        String percent = overall.counted() == 0 ? "" : " · " + words("cli.percent", overall.percent());
        terminal.out()
                .println(terminal.style().bar(overall.part(), BAR) + "  "
                        + terminal.style().strong(line + percent));
        var others = new ArrayList<String>();
        add(others, "cli.routine-today", all.due());
        add(others, "cli.goals", all.goal());
        add(others, "cli.optional", all.optional());
        if (overall.skipped() > 0) {
            others.add(words("cli.skipped", overall.skipped()));
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
