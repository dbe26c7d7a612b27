package waymark.store;

/** A line can't be used. This doesn't affect the lines around it. */
final class OddLineException extends Exception {
    private static final long serialVersionUID = 1;

    private final OddLine.Why why;
    private final boolean newer;

    OddLineException(OddLine.Why why) {
        this(why, false);
    }

    private OddLineException(OddLine.Why why, boolean newer) {
        super(why.name(), null, false, false);
        this.why = why;
        this.newer = newer;
    }

    static OddLineException otherVersion(boolean newer) {
        return new OddLineException(OddLine.Why.OTHER_VERSION, newer);
    }

    OddLine.Why why() {
        return why;
    }

    boolean isNewer() {
        return newer;
    }
}
