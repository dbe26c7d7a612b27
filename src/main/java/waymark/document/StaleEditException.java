package waymark.document;

/** The text at an edit's range isn't the expected one; nothing was changed. */
public final class StaleEditException extends Exception {
    private static final long serialVersionUID = 1;

    StaleEditException(String message) {
        super(message);
    }
}
