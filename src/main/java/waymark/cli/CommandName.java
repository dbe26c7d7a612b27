package waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The commands, in the order of the help. */
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

    /** The word that the user types. */
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
