package waymark.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waymark.model.Status;
import waymark.reconcile.TopicOutline.Kind;
import waymark.reconcile.TopicOutline.Node;

/**
 * The content of a table from another program.
 *
 * @param copy its titles and what it says about each
 * @param unknown the cell values that have no meaning here
 */
public record CsvList(ImportSource copy, Set<String> unknown) {
    private static final Set<String> DONE = Set.of(
            "x",
            "yes",
            "y",
            "true",
            "1",
            "done",
            "complete",
            "completed",
            "finished",
            "100%",
            "✓",
            "✔",
            "☑",
            "✅",
            "ja",
            "是",
            "完成");
    /** Includes values for a partly done parent: its status is determined by its parts. */
    private static final Set<String> OPEN = Set.of(
            "",
            "no",
            "n",
            "false",
            "0",
            "open",
            "todo",
            "to do",
            "not started",
            "not-started",
            "mixed",
            "0%",
            "☐",
            "nein",
            "否",
            "未完成");

    private static final Set<String> DOING = Set.of("doing", "in progress", "in-progress", "started");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:(?:\\.\\d{1,3})+[.)]?|[.)]))[ \\t]+(\\S.*)");
    private static final int DATE = 10;
    /** The maximum number of lines in the first row, whose cells may contain line breaks. */
    private static final int HEADER = 20;

    /**
     * The columns to use.
     *
     * @param title the title of the topic
     * @param done its status
     * @param date the day on which it was done
     * @param note a note on it
     */
    public record Columns(String title, String done, Optional<String> date, Optional<String> note) {}

    public CsvList {
        unknown = Collections.unmodifiableSet(unknown);
    }

    /** The column names of a table. */
    public static List<String> columns(String text) {
        return CsvTable.read(text.lines().limit(HEADER).collect(Collectors.joining("\n")))
                .header();
    }

    /** Reads a table. */
    public static CsvList of(String text, Columns columns) throws UnknownColumnException {
        var table = CsvTable.read(text);
        int title = column(table, columns.title());
        int done = column(table, columns.done());
        int date = columns.date().isPresent() ? column(table, columns.date().get()) : Integer.MAX_VALUE;
        int note = columns.note().isPresent() ? column(table, columns.note().get()) : Integer.MAX_VALUE;
        var nodes = new ArrayList<Node>();
        var claims = new TreeMap<Integer, TopicClaim>();
        var unknown = new LinkedHashSet<String>();
        for (CsvTable.Row row : table.rows()) {
            String name = row.cell(title).strip();
            if (name.isEmpty()) {
                continue;
            }
            var numbered = NUMBER.matcher(name);
            boolean hasNumber = numbered.matches();
            nodes.add(new Node(0, Kind.ITEM, hasNumber ? numbered.group(1) : "", hasNumber ? numbered.group(2) : name));
            Optional<Status> status = status(row.cell(done), unknown);
            Optional<LocalDate> day = date(row.cell(date)).or(() -> date(row.cell(done)));
            if (day.isEmpty() && !row.cell(date).isBlank()) {
                unknown.add(row.cell(date).strip());
            }
            var of = new TopicClaim(
                    row.line(),
                    name,
                    status,
                    status.filter(Status::isClosed).isPresent() ? day : Optional.empty(),
                    Optional.of(row.cell(note)).filter(words -> !words.isBlank()),
                    Collections.emptySortedMap(),
                    Answers.NONE);
            if (of.saysSomething()) {
                claims.put(nodes.size(), of);
            }
        }
        return new CsvList(ImportSource.ofList(nodes, claims), unknown);
    }

    private static int column(CsvTable table, String name) throws UnknownColumnException {
        return table.column(name).orElseThrow(() -> new UnknownColumnException(name, table.header()));
    }

    private static Optional<Status> status(String cell, Set<String> unknown) {
        String word = cell.strip().toLowerCase(Locale.ROOT);
        if (OPEN.contains(word)) {
            return Optional.of(Status.OPEN);
        }
        if (DONE.contains(word) || date(cell).isPresent()) {
            return Optional.of(Status.DONE);
        }
        if (DOING.contains(word)) {
            return Optional.of(Status.DOING);
        }
        Optional<Status> status = Status.ofWord(word);
        if (status.isEmpty()) {
            unknown.add(cell.strip());
        }
        return status;
    }

    /** The date at the beginning of a cell, which may be a timestamp. */
    private static Optional<LocalDate> date(String cell) {
        String text = cell.strip();
        try {
            return text.length() < DATE ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, DATE)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
