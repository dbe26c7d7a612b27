package waymark.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.app.Problem.Kind;
import waymark.app.RoadmapFile;
import waymark.app.SaveState;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.EntriesJson;
import waymark.model.PlainEntry;
import waymark.model.Section;
import waymark.model.Tracking;

/**
 * {@code waymark track}: turns the list entries without a box and the table rows of a roadmap or a section into topics, or back into text.
 * Can also list what would be tracked.
 */
final class TrackCommand extends RoadmapCommand {
    private @Nullable String section;

    private boolean off;

    private boolean dryRun;

    private boolean json;

    TrackCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.optional(1, "SECTION", "tracked-section", String.class, given -> section = given)
                .flag("--off", "track-off", given -> off = given)
                .flag("--dry-run", "track-dry-run", given -> dryRun = given)
                .flag("--json", "entries-json", given -> json = given);
    }

    @Override
    boolean reports(Kind kind) {
        return kind != Kind.ENTRIES_TO_TRACK && kind != Kind.HEADINGS_TO_TRACK;
    }

    @Override
    ExitCode run(Session session) throws Refusal {
        SessionState before = session.state();
        var source = before.roadmap().source();
        List<PlainEntry> all = RoadmapFile.plainEntries(source);
        if (json) {
            EntriesJson.write(terminal.json(), before.file().toString(), source, entriesAndRows(all));
            return ExitCode.DONE;
        }
        Section within = within(before);
        List<PlainEntry> entries = RoadmapFile.trackable(before.roadmap(), within, all);
        if (dryRun) {
            list(entries);
            return ExitCode.DONE;
        }
        if (entries.isEmpty()) {
            terminal.out().println(terminal.messages().text("cli.track.nothing"));
            return ExitCode.DONE;
        }
        if (before.problems().stream().anyMatch(problem -> problem.kind() == Kind.PROGRESS_NEWER)) {
            return ExitCode.NEWER_VERSION;
        }
        long tracked = before.tracked(within);
        session.track(within, Optional.of(off ? Tracking.OFF : Tracking.ON));
        SessionState after = session.state();
        if (after.saved() instanceof SaveState.NotSaved failed) {
            throw ChangingCommand.notWritten(terminal, failed);
        }
        terminal.out()
                .println(
                        off
                                ? terminal.messages().text("cli.track.off", tracked)
                                : terminal.messages().text("cli.track.on", after.tracked(within(after))));
        reportMarked(off ? List.of() : entries);
        return exit(after);
    }

    private static List<PlainEntry> entriesAndRows(List<PlainEntry> all) {
        return all.stream()
                .filter(entry -> entry.kind() != PlainEntry.Kind.HEADING)
                .toList();
    }

    /** The section with a heading, or the whole roadmap, that the user named. */
    private Section within(SessionState state) throws Refusal {
        String meant = section;
        return meant == null
                ? state.roadmap().root()
                : new TopicFinder(state, terminal.messages())
                        .one(
                                meant,
                                state.roadmap()
                                        .all(Section.class)
                                        .filter(at -> at.level() < Section.LIST_ENTRY)
                                        .toList());
    }

    /** If nothing is proposed, everything is tracked. */
    private void list(List<PlainEntry> entries) {
        List<PlainEntry> proposed =
                entries.stream().filter(PlainEntry::proposed).toList();
        for (PlainEntry entry : proposed.isEmpty() ? entries : proposed) {
            terminal.out()
                    .println(Printable.of(terminal.messages().text("cli.track.entry", entry.line(), entry.text())));
        }
        terminal.out().println(terminal.messages().text("cli.track.count", proposed.size(), entries.size()));
        reportMarked(entries);
    }

    private void reportMarked(List<PlainEntry> entries) {
        boolean proposes = entries.stream().anyMatch(PlainEntry::proposed);
        long marked = entries.stream()
                .filter(entry -> entry.isMarkedDone() && (!proposes || entry.proposed()))
                .count();
        if (marked > 0) {
            terminal.out().println(terminal.messages().text("cli.track.marked", marked));
        }
    }
}
