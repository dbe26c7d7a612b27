package waymark.git;

/** The history of a file can't be read, or not all of it. */
public final class NoHistoryException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** No git is installed. */
        NO_GIT,
        /** The file lies in no repository. */
        NO_REPOSITORY,
        /** What belongs to the repository lies elsewhere: only what is in its folder is trusted. */
        ELSEWHERE,
        /** The file was never committed. */
        NOT_COMMITTED,
        /** The repository is damaged, or of a kind that is not known here. */
        UNREADABLE,
        /** There is more than is read: too many versions, or too large ones, or it took too long. */
        TOO_LONG
    }

    NoHistoryException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
