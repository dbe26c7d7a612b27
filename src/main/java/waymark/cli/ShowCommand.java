package waymark.cli;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.ExportedState;
import waymark.export.RoadmapJson;
import waymark.model.Item;
import waymark.model.Section;

/** {@code waymark show}: the roadmap with the user's progress, for people or as JSON. */
final class ShowCommand extends RoadmapCommand {
    private boolean json;

    private boolean onlyOpen;

    private @Nullable String phase;

    ShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.flag("--json", "json", given -> json = given)
                .flag("--open", "open", given -> onlyOpen = given)
                .option("--phase", "N", "only-phase", String.class, given -> phase = given);
    }

    @Override
    ExitCode run(Session session) throws Refusal {
        SessionState state = session.state();
        Section shown =
                phase == null ? state.roadmap().root() : new TopicFinder(state, terminal.messages()).phase(phase);
        if (json) {
            writeJson(state, shown);
        } else {
            new TreePrinter(terminal, state, onlyOpen).print(shown);
        }
        return exit(state);
    }

    private void writeJson(SessionState state, Section below) {
        int end = below.index() + state.roadmap().subtree(below).size();
        Predicate<Item> listed = item -> item.index() >= below.index()
                && item.index() < end
                && !(onlyOpen && state.rollup().box(item).status().isClosed());
        var shown = new ExportedState(state.roadmap(), state.ids(), state.progress(), state.rollup(), listed);
        RoadmapJson.write(
                terminal.json(),
                shown,
                state.title(),
                state.file().toString(),
                JsonProblems.of(state, terminal.messages()));
    }
}
