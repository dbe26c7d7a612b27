package waymark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import waymark.app.Problem.Kind;
import waymark.model.PlainEntry;
import waymark.model.Roadmap;
import waymark.model.Roadmap.Notice;
import waymark.store.Copies;
import waymark.store.ProgressFileContents;

/** Problems with files that could be read. */
final class FileProblems {
    /** The part of control characters above which a document without a task isn't text. */
    private static final double BINARY = 0.05;

    private static final int LINES_NAMED = 8;

    private FileProblems() {}

    /** @param decided whether the user has decided what to track: then it isn't news that nothing is tracked */
    static List<Problem> of(Path file, Roadmap roadmap, boolean decided) throws ProblemException {
        var problems = new ArrayList<Problem>();
        if (roadmap.items().findAny().isEmpty()) {
            if (isBinary(roadmap.source().text())) {
                throw new ProblemException(Problem.of(Kind.ROADMAP_BINARY, file));
            }
            if (!decided) {
                problems.add(withoutTasks(file, roadmap));
            }
        }
        int malformed = roadmap.source().encoding().malformed();
        if (malformed > 0) {
            problems.add(Problem.of(Kind.MALFORMED_TEXT, malformed));
        }
        var lines = new EnumMap<Notice.Kind, List<Integer>>(Notice.Kind.class);
        for (Notice notice : roadmap.notices()) {
            lines.computeIfAbsent(notice.kind(), kind -> new ArrayList<>()).add(notice.line());
        }
        lines.forEach((kind, of) -> problems.add(
                switch (kind) {
                    case TOO_DEEP -> Problem.of(Kind.NESTED_TOO_DEEP, of.getFirst());
                    case TOO_WIDE -> Problem.of(Kind.TABLE_TOO_WIDE, of.getFirst());
                    case NEAR_MISS -> Problem.of(Kind.NEAR_MISSES, of.size(), list(of));
                    case BOX_IN_TABLE -> Problem.of(Kind.BOXES_IN_TABLES, of.size(), list(of));
                    case CONFLICT_MARK -> Problem.of(Kind.CONFLICT_MARKS, of.size(), list(of));
                }));
        return problems;
    }

    private static Problem withoutTasks(Path file, Roadmap roadmap) {
        var all = RoadmapFile.plainEntries(roadmap.source());
        long entries = all.stream().filter(PlainEntry::proposed).count();
        if (entries > 0) {
            return Problem.of(Kind.ENTRIES_TO_TRACK, file.getFileName(), entries);
        }
        long headings = headings(roadmap, all);
        return headings > 1
                ? Problem.of(Kind.HEADINGS_TO_TRACK, file.getFileName(), headings)
                : Problem.of(Kind.NO_TASKS, file.getFileName());
    }

    private static long headings(Roadmap roadmap, List<PlainEntry> all) {
        return RoadmapFile.trackable(roadmap, roadmap.root(), all).stream()
                .filter(entry -> entry.kind() == PlainEntry.Kind.HEADING)
                .count();
    }

    private static String list(List<Integer> lines) {
        String first = lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return lines.size() > LINES_NAMED ? first + ", …" : first;
    }

    private static boolean isBinary(String text) {
        long controls = text.chars()
                .limit(8192)
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B')
                .count();
        return controls > BINARY * Math.min(8192, text.length());
    }

    static List<Problem> of(Path file, ProgressFileContents contents) {
        var problems = new ArrayList<Problem>();
        Path name = file.getFileName();
        var damaged = contents.damaged();
        if (!damaged.isEmpty()) {
            problems.add(Problem.of(
                    Kind.PROGRESS_DAMAGED,
                    damaged.size(),
                    name,
                    damaged.getFirst().number()));
        }
        if (contents.lines() == 0 && Files.exists(file)) {
            problems.add(Problem.of(Kind.PROGRESS_EMPTIED, name));
        }
        if (contents.isNewer()) {
            problems.add(Problem.of(Kind.PROGRESS_NEWER, name));
        } else if (!contents.foreign().isEmpty()) {
            problems.add(Problem.of(Kind.PROGRESS_FOREIGN, contents.foreign().size(), name));
        }
        return problems;
    }

    static List<Problem> of(Path file, Copies copies) {
        var problems = new ArrayList<Problem>();
        if (!copies.list().isEmpty() && Files.notExists(file)) {
            problems.add(Problem.of(
                    Kind.PROGRESS_GONE, file.getFileName(), copies.list().size()));
        }
        if (copies.unread() > 0) {
            problems.add(Problem.of(Kind.COPIES_UNREAD, copies.unread(), file.getFileName()));
        }
        copies.list().stream()
                .filter(copy -> copy.lines() > 0 && copy.isNewer())
                .forEach(copy ->
                        problems.add(Problem.of(Kind.COPY_NEWER, copy.file().getFileName())));
        copies.unreadable()
                .forEach((copy, reason) ->
                        problems.add(Problem.of(Kind.COPY_UNREADABLE, copy.getFileName(), FailureReasons.of(reason))));
        return problems;
    }
}
