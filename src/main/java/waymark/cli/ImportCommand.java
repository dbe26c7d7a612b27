package waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.app.Environment;
import waymark.app.Importer;
import waymark.app.Importer.Prepared;
import waymark.app.Importer.ReadSource;
import waymark.app.Problem.Kind;
import waymark.app.ProblemException;
import waymark.app.SaveState;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.imports.CsvList;
import waymark.imports.CsvList.Columns;
import waymark.imports.UnknownColumnException;
import waymark.model.Topic;

/** {@code waymark import}: imports ticks, dates and notes from a copy of the roadmap. Only shows a preview unless told to apply it. */
final class ImportCommand extends RoadmapCommand {
    private static final int VALUES_SHOWN = 10;

    private Path from = Path.of("");

    private boolean apply;

    private boolean likely;

    private boolean history;

    private @Nullable String title;

    private @Nullable String done;

    private @Nullable String date;

    private @Nullable String note;

    private @Nullable String add;

    private boolean json;

    ImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.parameter(1, "FROM", "from", Path.class, given -> from = given)
                .flag("--apply", "apply", given -> apply = given)
                .flag("--likely", "likely", given -> likely = given)
                .flag("--history", "history", given -> history = given)
                .option("--title", "COLUMN", "title-column", String.class, given -> title = given)
                .option("--done", "COLUMN", "done-column", String.class, given -> done = given)
                .option("--date", "COLUMN", "date-column", String.class, given -> date = given)
                .option("--note", "COLUMN", "note-column", String.class, given -> note = given)
                .option("--add", "SECTION", "add", String.class, given -> add = given)
                .flag("--json", "json", given -> json = given);
    }

    @Override
    Session open(Path roadmap, Environment environment) throws ProblemException {
        return Session.open(roadmap, apply ? environment : ChangingCommand.dry(environment));
    }

    @Override
    ExitCode run(Session session) throws ProblemException, Refusal {
        SessionState before = session.state();
        if (before.problems().stream().anyMatch(problem -> problem.kind() == Kind.PROGRESS_NEWER)) {
            return ExitCode.NEWER_VERSION;
        }
        var importing = new Importer(terminal.environment());
        ReadSource source = source(importing, before);
        source.problems().stream().map(this::words).forEach(terminal::reportText);
        source.gap().ifPresent(reason -> terminal.report("cli.import.history." + reason));
        Prepared prepared = Importer.prepare(before, source.copy());
        if (add != null && !prepared.preview().isList()) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.import.add-what"));
        }
        Optional<Topic> home =
                add == null ? Optional.empty() : Optional.of(new TopicFinder(before, terminal.messages()).parent(add));
        int changes = apply ? importing.apply(session, prepared, likely, home) : 0;
        SessionState after = session.state();
        if (after.saved() instanceof SaveState.NotSaved failed) {
            throw ChangingCommand.notWritten(terminal, failed);
        }
        var report = new ImportReport(terminal, before, prepared.preview(), likely, home);
        if (json) {
            report.writeJson(changes);
        } else {
            report.print(from, changes, apply);
        }
        return ExitCode.of(Stream.concat(after.problems().stream(), source.problems().stream())
                .toList());
    }

    private ReadSource source(Importer importing, SessionState mine) throws ProblemException, Refusal {
        String name = from.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".progress.jsonl")) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.import.progress-file", from, mine.file()));
        }
        if (title == null && done == null && !name.endsWith(".csv")) {
            return importing.read(from, mine.rollup().rule(), history);
        }
        if (title == null || done == null) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.import.columns", from));
        }
        return list(new Columns(title, done, Optional.ofNullable(date), Optional.ofNullable(note)));
    }

    private ReadSource list(Columns columns) throws ProblemException, Refusal {
        try {
            CsvList list = Importer.readList(from, columns);
            if (!list.unknown().isEmpty()) {
                String values = list.unknown().stream().limit(VALUES_SHOWN).collect(Collectors.joining("”, “"));
                terminal.report("cli.import.unknown-value", list.unknown().size(), values);
            }
            return new ReadSource(list.copy(), Optional.empty(), List.of());
        } catch (UnknownColumnException e) {
            throw new Refusal(
                    ExitCode.USAGE,
                    terminal.messages()
                            .text("cli.import.unknown-column", from, e.getMessage(), String.join(", ", e.columns())));
        }
    }
}
