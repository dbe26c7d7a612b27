package waymark.store;

/** A line can't be used. This doesn't affect the lines around it. */
final class UnusableLineException extends Exception {
    private static final long serialVersionUID = 1;

    private final UnusedLine.Why why;
    private final boolean newer;

    UnusableLineException(UnusedLine.Why why) {
        this(why, false);
    }

    private UnusableLineException(UnusedLine.Why why, boolean newer) {
        super(why.name(), null, false, false);
        this.why = why;
        this.newer = newer;
    }

    static UnusableLineException otherVersion(boolean newer) {
        return new UnusableLineException(UnusedLine.Why.OTHER_VERSION, newer);
    }

    UnusedLine.Why why() {
        return why;
    }

    boolean isNewer() {
        return newer;
    }
}
