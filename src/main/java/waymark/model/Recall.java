package waymark.model;

import java.util.Optional;

/** How well the user still knows a topic that is done. */
public enum Recall {
    /** It is still known. */
    KNOWN("know"),
    /** It came back with trouble. */
    SHAKY("shaky"),
    /** It has to be learned again. */
    FORGOTTEN("forgotten");

    private final String word;

    Recall(String word) {
        this.word = word;
    }

    /** Its name in files and on the command line. */
    public String word() {
        return word;
    }

    /** The answer of that {@link #word()}. */
    public static Optional<Recall> ofWord(String word) {
        for (Recall recall : values()) {
            if (recall.word.equals(word)) {
                return Optional.of(recall);
            }
        }
        return Optional.empty();
    }
}
