package waymark.model;

import java.util.Optional;

/**
 * How well the user remembers a topic that is done.
 *
 * {@snippet :
 * Recall.KNOWN.word();   // know
 * Recall.ofWord("shaky");   // Optional[SHAKY]
 * }
 */
public enum Recall {
    /** The user still knows it. */
    KNOWN("know"),
    /** The user remembered it with difficulty. */
    SHAKY("shaky"),
    /** The user has to learn it again. */
    FORGOTTEN("forgotten");

    private final String word;

    Recall(String word) {
        this.word = word;
    }

    /** The name used in files and on the command line. */
    public String word() {
        return word;
    }

    /** The answer with that {@link #word()}; empty if there is none. */
    public static Optional<Recall> ofWord(String word) {
        for (Recall recall : values()) {
            if (recall.word.equals(word)) {
                return Optional.of(recall);
            }
        }
        return Optional.empty();
    }
}
