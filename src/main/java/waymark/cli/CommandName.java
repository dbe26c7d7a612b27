package waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The commands, in the order in which they are listed. */
enum CommandName {
    SHOW,
    TODAY,
    PROGRESS,
    TICK,
    FIELD,
    PHASE,
    NATURE,
    REVIEW,
    NOTE,
    REVISE,
    ADD,
    REWORD,
    MOVE,
    REMOVE,
    UNDO,
    EXPORT,
    TRACK,
    DIFF,
    MERGE,
    IMPORT,
    CHECK,
    PICTURE,
    SCHEMA;

    /** What is typed for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CommandName of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static List<String> words() {
        var words = new ArrayList<String>();
        for (CommandName command : values()) {
            words.add(command.word());
        }
        return List.copyOf(words);
    }
}
