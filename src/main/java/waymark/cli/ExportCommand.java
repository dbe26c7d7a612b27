package waymark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import waymark.app.Export;
import waymark.app.ExportFile;
import waymark.app.ExportRequest;
import waymark.app.Job;
import waymark.app.ProblemException;
import waymark.app.Session;
import waymark.app.SessionState;
import waymark.export.EarlierReviews.Where;
import waymark.export.ExportFormat;
import waymark.export.MarkdownExport.Marks;
import waymark.export.RichMarkdown;
import waymark.export.RichMarkdown.Dates;
import waymark.model.Item;

/** {@code waymark export}: the roadmap with the user's progress, to a file or to standard output. */
final class ExportCommand extends RoadmapCommand {
    private @Nullable Path target;

    private String format = "md";

    private String reviews = "none";

    private boolean own;

    private @Nullable String dates;

    private boolean noNotes;

    private boolean replace;

    private boolean dryRun;

    private boolean bom;

    private boolean watch;

    ExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void describe(Syntax syntax) {
        super.describe(syntax);
        syntax.option("-o --output", "OUT", "output", Path.class, given -> target = given)
                .word("--to", "FORMAT", "format", ExportRequest.FORMS, given -> format = given, "md")
                .option("--reviews", "WHERE", "reviews", String.class, given -> reviews = given, "none")
                .flag("--own", "own", given -> own = given)
                .option("--dates", "HOW", "dates", String.class, given -> dates = given)
                .flag("--no-notes", "no-notes", given -> noNotes = given)
                .flag("--replace", "replace", given -> replace = given)
                .flag("--dry-run", "dry-run", given -> dryRun = given)
                .flag("--bom", "bom", given -> bom = given)
                .flag("--watch", "watch", given -> watch = given);
    }

    @Override
    ExitCode run(Session session) throws ProblemException, Refusal {
        var other = ExportFormat.of(format);
        if (watch && (target == null || dryRun || reviews.equals("file"))) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.watch-what"));
        }
        if (!format.equals(ExportRequest.RICH) && (dates != null || noNotes)) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.rich-only"));
        }
        if (other.isPresent()) {
            return export(session, other.get());
        }
        if (bom) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.bom-what"));
        }
        Marks marks = switch (format) {
            case ExportRequest.PLAIN -> Marks.PLAIN;
            case ExportRequest.RICH -> Marks.RICH;
            case ExportRequest.BOXES -> Marks.BOXES;
            default -> throw unknownFormat();
        };
        SessionState state = session.state();
        var plain = new Export(marks, where(), terminal.messages());
        Export export = marks == Marks.RICH
                ? plain.withOwn().rich(terminal.environment()::dayOf, richForm())
                : own ? plain.withOwn() : plain;
        for (Item left : export.leftOut(state)) {
            terminal.report("cli.own-left-out", left.text());
        }
        if (dryRun) {
            terminal.report("cli.dry-run");
            String places = String.valueOf(export.edits(state).size());
            terminal.out().println(terminal.messages().text("cli.places", places));
        } else if (target == null) {
            terminal.write(export.markdown(state));
        } else if (watch) {
            byte[] markdown = export.markdown(state);
            write(state, markdown, target);
            return new ExportWatch(terminal, session, target, export::markdown, markdown).run();
        } else {
            export.write(state, target, replace);
            terminal.report("cli.exported", target);
        }
        return exit(state);
    }

    /** Exports in a format other than Markdown. */
    private ExitCode export(Session session, ExportFormat other) throws ProblemException, Refusal {
        if (!reviews.equals("none") || dryRun || own) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.markdown-only", format));
        }
        if (bom && !other.word().equals("csv")) {
            throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.bom-what"));
        }
        SessionState state = session.state();
        byte[] bytes = bytes(state, other);
        if (target == null) {
            terminal.write(bytes);
            return exit(state);
        }
        write(state, bytes, target);
        return watch ? new ExportWatch(terminal, session, target, now -> bytes(now, other), bytes).run() : exit(state);
    }

    private void write(SessionState state, byte[] bytes, Path file) throws ProblemException {
        ExportFile.write(state, bytes, file, replace, new Job(Job.What.EXPORT));
        terminal.report("cli.exported", file);
    }

    private byte[] bytes(SessionState state, ExportFormat other) {
        byte[] bytes = ExportFile.bytes(state, other, terminal.environment()::dayOf, new Job(Job.What.EXPORT));
        return bom ? ExportFile.withMark(bytes) : bytes;
    }

    private RichMarkdown.Form richForm() throws Refusal {
        Dates form = switch (dates == null ? "signs" : dates) {
            case "signs" -> Dates.SIGNS;
            case "words" -> Dates.WORDS;
            case "none" -> Dates.NONE;
            default -> throw new Refusal(ExitCode.USAGE, terminal.messages().text("cli.unknown-dates", dates));
        };
        return new RichMarkdown.Form(form, !noNotes);
    }

    private Where where() throws Refusal {
        return switch (reviews) {
            case "none" -> Where.NONE;
            case "below" -> Where.BELOW;
            case "file" -> {
                if (target == null) {
                    throw unknownReviews();
                }
                yield Where.FILE;
            }
            default -> throw unknownReviews();
        };
    }

    private Refusal unknownReviews() {
        return new Refusal(ExitCode.USAGE, terminal.messages().text("cli.unknown-reviews", reviews));
    }

    private Refusal unknownFormat() {
        return new Refusal(
                ExitCode.USAGE,
                terminal.messages().text("cli.unknown-format", format, String.join(", ", ExportRequest.FORMS)));
    }
}
