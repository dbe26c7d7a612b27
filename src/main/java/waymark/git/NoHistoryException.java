package waymark.git;

/** The history of a file can't be read completely. */
public final class NoHistoryException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** The reason. */
    public enum Reason {
        /** No git is installed. */
        NO_GIT,
        /** The file isn't in a repository. */
        NO_REPOSITORY,
        /** Parts of the repository are elsewhere: only the content of its own folder is trusted. */
        ELSEWHERE,
        /** The file was never committed. */
        NOT_COMMITTED,
        /** The repository is damaged or of an unsupported kind. */
        UNREADABLE,
        /** The history exceeds the limits: too many versions, versions too large, or too much time. */
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
