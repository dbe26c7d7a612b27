package waymark.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import waymark.app.ProblemException;
import waymark.app.RoadmapFile;
import waymark.export.ComparisonJson;
import waymark.model.Roadmap;
import waymark.reconcile.Comparison;
import waymark.reconcile.Comparison.Outcome;
import waymark.reconcile.Matching.How;

/** {@code waymark diff}: how the items of a version of a roadmap are matched with those of another. */
final class DiffCommand extends CliCommand {
    private final Terminal terminal;

    private Path older = Path.of("");

    private Path newer = Path.of("");

    private boolean json;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    void describe(Syntax syntax) {
        syntax.parameter(0, "OLD", "old", Path.class, given -> older = given)
                .parameter(1, "NEW", "new", Path.class, given -> newer = given)
                .flag("--json", "json", given -> json = given);
    }

    @Override
    public Integer call() {
        try {
            Comparison comparison = compare(RoadmapFile.read(older), RoadmapFile.read(newer));
            if (json) {
                ComparisonJson.write(terminal.json(), comparison);
            } else {
                print(comparison);
            }
            return ExitCode.DONE.code();
        } catch (ProblemException e) {
            terminal.reportText(terminal.messages().text(e.problem()));
            return ExitCode.of(e.problem()).code();
        }
    }

    /** If one of them has no boxes, entries without boxes are compared, too. */
    private static Comparison compare(Roadmap before, Roadmap after) {
        boolean boxes =
                before.items().findAny().isPresent() && after.items().findAny().isPresent();
        return boxes
                ? Comparison.of(before, after)
                : Comparison.of(RoadmapFile.withEntries(before), RoadmapFile.withEntries(after));
    }

    private void print(Comparison comparison) {
        Map<How, Integer> counts = new EnumMap<>(How.class);
        for (Outcome outcome : comparison.items()) {
            counts.merge(outcome.how(), 1, Integer::sum);
            if (outcome.how() != How.SAME && outcome.how() != How.RENUMBERED) {
                String now = outcome.now().stream().map(Titles::of).collect(Collectors.joining(" | "));
                print("cli.diff." + outcome.how().name(), Titles.of(outcome.item()), now);
            }
        }
        comparison.added().forEach(item -> print("cli.diff.NEW", Titles.of(item)));
        counts.forEach((how, count) -> print("cli.diff.count." + how.name(), count));
        print("cli.diff.count.NEW", comparison.added().size());
    }

    private void print(String key, Object... arguments) {
        terminal.out().println(Printable.of(terminal.messages().text(key, arguments)));
    }
}
