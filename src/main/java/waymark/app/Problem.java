package waymark.app;

import java.util.List;

/**
 * Something that went wrong or is odd. Its text says what happened, what was kept, and what to do; {@link Messages} has the texts.
 *
 * @param details the arguments of the text: file names, numbers, the system's own reason
 */
public record Problem(Kind kind, List<String> details) {

    /** The kinds of problems, with their severity. */
    public enum Kind {
        ROADMAP_MISSING(Severity.ERROR),
        ROADMAP_IS_FOLDER(Severity.ERROR),
        ROADMAP_UNREADABLE(Severity.ERROR),
        ROADMAP_TOO_LARGE(Severity.ERROR),
        ROADMAP_BINARY(Severity.WARNING),
        NO_TASKS(Severity.WARNING),
        HEADINGS_TO_TRACK(Severity.WARNING),
        ENTRIES_TO_TRACK(Severity.WARNING),
        MALFORMED_TEXT(Severity.WARNING),
        NESTED_TOO_DEEP(Severity.WARNING),
        TABLE_TOO_WIDE(Severity.WARNING),
        CONFLICT_MARKS(Severity.WARNING),
        NEAR_MISSES(Severity.NOTE),
        BOXES_IN_TABLES(Severity.NOTE),
        PROGRESS_UNREADABLE(Severity.ERROR),
        PROGRESS_DAMAGED(Severity.WARNING),
        PROGRESS_EMPTIED(Severity.WARNING),
        PROGRESS_OF_FORMER_NAME(Severity.WARNING),
        PROGRESS_FOREIGN(Severity.NOTE),
        PROGRESS_NEWER(Severity.WARNING),
        PROGRESS_AHEAD(Severity.WARNING),
        PROGRESS_GONE(Severity.WARNING),
        COPIES_FOUND(Severity.NOTE),
        COPY_NEWER(Severity.WARNING),
        COPY_UNREADABLE(Severity.WARNING),
        COPIES_UNREAD(Severity.WARNING),
        COPIES_UNKNOWN(Severity.WARNING),
        NO_EXPORT(Severity.ERROR),
        NO_COLUMN(Severity.ERROR),
        COPY_KEPT(Severity.WARNING),
        NOT_SAVED(Severity.ERROR),
        EXPORT_FAILED(Severity.ERROR),
        EXPORT_ONTO_ROADMAP(Severity.ERROR),
        PRINT_FAILED(Severity.ERROR),
        EXPORT_ONTO_FILE(Severity.ERROR),
        PICTURE_FAILED(Severity.ERROR),
        SETTINGS_UNREADABLE(Severity.WARNING),
        SETTINGS_NOT_KEPT(Severity.WARNING),
        ROADMAP_CHANGED(Severity.WARNING),
        ROADMAP_GONE(Severity.WARNING),
        LOST_TOPICS(Severity.NOTE),
        INTERNAL_ERROR(Severity.ERROR);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        /** How serious it is. */
        public Severity severity() {
            return severity;
        }
    }

    /** How serious a problem is. */
    public enum Severity {
        /** Good to know. */
        NOTE,
        /** Something isn't right, but work goes on. */
        WARNING,
        /** Something couldn't be done. */
        ERROR
    }

    /** An error in the program itself. Its only detail is for developers and contains nothing of the user's. */
    public static Problem internal(Throwable error) {
        return of(Kind.INTERNAL_ERROR, ErrorReport.of(error));
    }

    public Problem {
        details = List.copyOf(details);
    }

    /** A problem of this kind. */
    public static Problem of(Kind kind, Object... details) {
        return new Problem(kind, List.of(details).stream().map(String::valueOf).toList());
    }
}
