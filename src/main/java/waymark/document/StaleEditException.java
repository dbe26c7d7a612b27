package waymark.document;

/** An edit expected another text than the one that stands at its range; nothing was changed. */
public final class StaleEditException extends Exception {
    private static final long serialVersionUID = 1;

    StaleEditException(String message) {
        super(message);
    }
}
