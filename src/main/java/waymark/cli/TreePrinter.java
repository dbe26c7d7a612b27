package waymark.cli;

import java.io.PrintStream;
import waymark.app.SessionState;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.PlannedDuration;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.schedule.Count;

/** Prints a roadmap as a tree: sections with something to do, phases with their bars, items with their boxes. */
final class TreePrinter {
    private static final int PHASE_BAR = 20;
    private static final String INDENT = "  ";

    private final PrintStream out;
    private final Terminal terminal;
    private final Style style;
    private final SessionState state;
    private final boolean[] shown;

    TreePrinter(Terminal terminal, SessionState state, boolean onlyOpen) {
        this.out = terminal.out();
        this.terminal = terminal;
        this.style = terminal.style();
        this.state = state;
        this.shown = new boolean[state.roadmap().size()];
        for (Topic topic : state.roadmap().topics().reversed()) {
            int index = topic.index();
            shown[index] |= switch (topic) {
                case Item item ->
                    !onlyOpen || item.isLeaf() && !state.rollup().status(item).isClosed();
                case Blank field -> !onlyOpen;
                default -> false;
            };
            if (shown[index] && topic.parent() >= 0) {
                shown[topic.parent()] = true;
            }
        }
    }

    void print(Section section) {
        if (section.index() == 0) {
            out.println(style.strong(Printable.of(state.title())));
            printBelow(section, 0);
            out.println();
            new Totals(terminal, state).print();
            new WaitingReport(terminal.messages(), state).summary().ifPresent(line -> out.println(style.accent(line)));
        } else {
            print(section, 0);
        }
    }

    private void printBelow(Topic topic, int depth) {
        for (Topic below : topic.children()) {
            if (shown[below.index()]) {
                if (below instanceof Section section && (depth == 0 || section.isPhase())) {
                    out.println();
                }
                print(below, depth);
            }
        }
    }

    private void print(Topic topic, int depth) {
        switch (topic) {
            case Section section -> print(section, depth);
            case Item item -> print(item, depth);
            case Blank field -> print(field, depth);
            default -> {}
        }
    }

    private void print(Section section, int depth) {
        String indent = INDENT.repeat(depth);
        if (section.isPhase()) {
            out.println(indent + style.strong(Titles.of(section)));
            out.println(indent + phaseLine(section) + overruled(section));
        } else {
            String title = depth == 0 ? style.strong(Titles.of(section)) : Titles.of(section);
            out.println(indent + title + quietly(fraction(section)) + overruled(section));
        }
        printBelow(section, depth + 1);
    }

    /** How the items below count, if the user has set it. */
    private String overruled(Section section) {
        return state.progress()
                .countingKind(state.ids().id(section))
                .map(countingKind -> terminal.messages().text("counts." + countingKind.name()))
                .map(words -> style.quiet(" · " + terminal.messages().text("counts.set", words)))
                .orElse("");
    }

    private String phaseLine(Section phase) {
        Count count = state.rollup().tally(phase).count();
        String line = INDENT + style.bar(count.part(), PHASE_BAR) + INDENT + count.done() + "/" + count.counted();
        String status = terminal.messages()
                .text("phase." + state.rollup().phase(phase).status().name());
        return line + style.quiet(" · " + status + duration(phase));
    }

    private String duration(Section phase) {
        return phase.plannedDuration()
                .map(duration -> " · "
                        + switch (duration) {
                            case PlannedDuration.Ongoing ongoing ->
                                terminal.messages().text("duration.ongoing");
                            case PlannedDuration.Weeks weeks ->
                                terminal.messages()
                                        .text(
                                                "duration.weeks",
                                                weeks.min() == weeks.max()
                                                        ? String.valueOf(weeks.min())
                                                        : weeks.min() + "–" + weeks.max());
                        })
                .orElse("");
    }

    private void print(Item item, int depth) {
        var box = state.rollup().box(item);
        String sign = state.rollup().sign(item);
        String mark = "[" + (sign.isEmpty() ? box.status().mark() : sign) + "]";
        String title = Titles.of(item)
                + (item.hasMoreLines(state.roadmap().source()) ? " …" : "")
                + (item.isOwn() ? " " + style.quiet("+") : "");
        String indent = INDENT.repeat(depth);
        switch (box) {
            case DONE -> out.println(indent + style.good(mark) + " " + title + quietly(fraction(item)));
            case SKIPPED, DEFERRED -> out.println(indent + style.quiet(mark + " " + title + fraction(item)));
            case DOING, MIXED -> out.println(indent + style.accent(mark) + " " + title + quietly(fraction(item)));
            case OPEN -> out.println(indent + mark + " " + title + quietly(fraction(item)));
        }
        printBelow(item, depth + 1);
    }

    private String fraction(Topic topic) {
        if (topic instanceof Item item && item.isLeaf()) {
            return "";
        }
        Count count = state.rollup().tally(topic).count();
        return count.all() == 0 ? "" : count.done() + "/" + count.counted();
    }

    private String quietly(String text) {
        return text.isEmpty() ? "" : INDENT + style.quiet(text);
    }

    private void print(Blank field, int depth) {
        String id = state.ids().id(field);
        var month = state.progress().latestReview(id);
        var value = month.isPresent()
                ? state.progress().review(id, month.get()).map(text -> text + "  (" + month.get() + ")")
                : state.progress().field(id);
        String line = value.flatMap(text -> text.lines().findFirst())
                .map(Printable::of)
                .orElse(style.quiet(terminal.messages().text("cli.blank")));
        out.println(INDENT.repeat(depth) + Titles.of(field) + ": " + line);
    }
}
