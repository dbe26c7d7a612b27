package waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.app.Problem.Kind;
import waymark.app.Problem.Severity;
import waymark.document.SourceText;
import waymark.export.ExportedTopics;
import waymark.export.ExportedTopics.NoExportException;
import waymark.git.GitHistory;
import waymark.imports.CsvList;
import waymark.imports.ImportPreview;
import waymark.imports.ImportPreview.Take;
import waymark.imports.ImportSource;
import waymark.imports.UnknownColumnException;
import waymark.imports.UnmatchedEntries;
import waymark.model.Topic;
import waymark.progress.ChangeDraft;
import waymark.schedule.CountingRule;

/** Imports a copy of the roadmap into an open one. The copy is only read. */
public final class Importer {
    private static final Set<Kind> OF_NO_MATTER =
            Set.of(Kind.NO_TASKS, Kind.HEADINGS_TO_TRACK, Kind.ENTRIES_TO_TRACK, Kind.PROGRESS_OF_FORMER_NAME);

    private final Environment environment;

    /**
     * The source as it was read.
     *
     * @param gap why its history tells nothing, or not everything, if it was asked for
     * @param problems problems with the source: something may be missing
     */
    public record ReadSource(ImportSource copy, Optional<String> gap, List<Problem> problems) {}

    public Importer(Environment environment) {
        this.environment = environment;
    }

    /**
     * Reads a copy of the roadmap with the progress beside it, or a JSON export of everything. Reads files, so don't call it on the UI
     * thread.
     *
     * @param rule the counting rule of the roadmap that it is imported into
     * @param history whether to look for the dates of ticks in the history of the copy's own repository
     * @throws ProblemException if it can't be read
     */
    public ReadSource read(Path from, CountingRule rule, boolean history) throws ProblemException {
        if (from.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return new ReadSource(exported(from), Optional.empty(), List.of());
        }
        SessionState copy =
                Session.open(from, environment.with(Background.NEVER)).state().counting(rule);
        var known = history
                ? TickHistory.of(from, copy.roadmap(), GitHistory.installed(), environment::dayOf)
                : new TickHistory.Known(Map.of(), Optional.empty());
        return new ReadSource(
                ImportSource.of(
                        copy.activity(environment::dayOf),
                        item -> Optional.ofNullable(known.days().get(item))),
                known.gap().map(Enum::name),
                copy.problems().stream()
                        .filter(problem -> problem.kind().severity() != Severity.NOTE)
                        .filter(problem -> !OF_NO_MATTER.contains(problem.kind()))
                        .toList());
    }

    private static ImportSource exported(Path from) throws ProblemException {
        try {
            return ExportedTopics.read(SourceText.read(RoadmapFile.bytes(from)).text());
        } catch (NoExportException e) {
            throw new ProblemException(Problem.of(Kind.NO_EXPORT, from), e);
        }
    }

    /** The names of a table's columns. Reads files, so don't call it on the UI thread. */
    public static List<String> columns(Path from) throws ProblemException {
        return CsvList.columns(SourceText.read(RoadmapFile.bytes(from)).text());
    }

    /**
     * Reads a table from another program. Reads files, so don't call it on the UI thread.
     *
     * @throws ProblemException if it can't be read
     * @throws UnknownColumnException if it doesn't have one of the columns
     */
    public static CsvList readList(Path from, CsvList.Columns columns) throws ProblemException, UnknownColumnException {
        return CsvList.of(SourceText.read(RoadmapFile.bytes(from)).text(), columns);
    }

    /**
     * An import with its preview.
     *
     * @param preview what it would change in this state
     */
    public record Prepared(SessionState state, ImportSource copy, ImportPreview preview) {
        /** Whether it would change the same in another state: nothing has been done since. */
        public boolean isOf(SessionState now) {
            return now.progress() == state.progress() && now.roadmap() == state.roadmap();
        }
    }

    /** Prepares the preview of an import. Looks at all topics, so don't call it on the UI thread. */
    public static Prepared prepare(SessionState state, ImportSource copy) {
        return new Prepared(state, copy, ImportPreview.of(copy, state.rollup()));
    }

    /**
     * Applies the import as one step and returns the number of changes. What the user has done since the preview is kept.
     *
     * @param likely whether to accept the most likely match for topics without a certain one
     * @param home the topic below which entries without a match become the user's own topics; empty to leave them out
     */
    public int apply(Session session, Prepared prepared, boolean likely, Optional<Topic> home) {
        SessionState now = session.state();
        Prepared current = prepared.isOf(now) ? prepared : prepare(now, prepared.copy());
        var takes = new ArrayList<>(current.preview().takes(likely));
        home.ifPresent(parent ->
                takes.addAll(new OwnTopicEdits(session).imported(parent, UnmatchedEntries.in(current.preview()))));
        return session.apply(takes.stream().map(this::draft).toList());
    }

    private ChangeDraft draft(Take take) {
        return metadata -> take.change()
                .with(take.day()
                        .filter(day -> !day.equals(environment.today()))
                        .map(day -> metadata.happened(noon(day)))
                        .orElse(metadata));
    }

    /** A time that belongs to this day wherever the user's days begin. */
    private OffsetDateTime noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(environment.clock().getZone()).toOffsetDateTime();
    }
}
