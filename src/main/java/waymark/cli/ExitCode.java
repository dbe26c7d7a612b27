package waymark.cli;

import java.util.List;
import waymark.app.Problem;

/** The exit codes. */
public enum ExitCode {
    DONE(0),
    FAILED(1),
    /** Invalid usage: an unknown command, option, item or status. */
    USAGE(2),
    /** The roadmap doesn't exist or can't be read. */
    NO_ROADMAP(3),
    /** The progress file is damaged: what could be read was used, and nothing was overwritten. */
    DAMAGED(4),
    /** The user has to decide something first. */
    DECISION_NEEDED(5),
    /** A newer version of the program wrote the progress file. */
    NEWER_VERSION(6),
    /** Nothing could be saved. */
    NOT_WRITTEN(7);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The exit code of the process. */
    public int code() {
        return code;
    }

    static ExitCode of(Problem problem) {
        return switch (problem.kind()) {
            case ROADMAP_MISSING,
                    ROADMAP_GONE,
                    ROADMAP_IS_FOLDER,
                    ROADMAP_UNREADABLE,
                    ROADMAP_TOO_LARGE,
                    ROADMAP_BINARY -> NO_ROADMAP;
            case NO_EXPORT,
                    NO_COLUMN,
                    PROGRESS_UNREADABLE,
                    PROGRESS_DAMAGED,
                    PROGRESS_AHEAD,
                    PROGRESS_EMPTIED,
                    COPY_UNREADABLE,
                    COPIES_UNREAD -> DAMAGED;
            case PROGRESS_NEWER, COPY_NEWER -> NEWER_VERSION;
            case EXPORT_ONTO_ROADMAP, EXPORT_ONTO_FILE, ROADMAP_CHANGED -> DECISION_NEEDED;
            case INTERNAL_ERROR -> FAILED;
            case NOT_SAVED, EXPORT_FAILED, PRINT_FAILED, PICTURE_FAILED, COPY_KEPT -> NOT_WRITTEN;
            case NO_TASKS,
                    HEADINGS_TO_TRACK,
                    ENTRIES_TO_TRACK,
                    MALFORMED_TEXT,
                    NESTED_TOO_DEEP,
                    TABLE_TOO_WIDE,
                    CONFLICT_MARKS,
                    NEAR_MISSES,
                    BOXES_IN_TABLES,
                    PROGRESS_FOREIGN,
                    PROGRESS_GONE,
                    PROGRESS_OF_FORMER_NAME,
                    COPIES_FOUND,
                    COPIES_UNKNOWN,
                    SETTINGS_UNREADABLE,
                    SETTINGS_NOT_KEPT,
                    LOST_TOPICS -> DONE;
        };
    }

    /** The most serious exit code that the problems lead to. */
    static ExitCode of(List<Problem> problems) {
        ExitCode exit = DONE;
        for (Problem problem : problems) {
            ExitCode one = of(problem);
            exit = one.compareTo(exit) > 0 ? one : exit;
        }
        return exit;
    }
}
