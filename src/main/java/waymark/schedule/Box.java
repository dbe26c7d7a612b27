package waymark.schedule;

import java.util.Locale;
import waymark.model.Status;

/** What the box of a topic shows. */
public enum Box {
    OPEN,
    DOING,
    DONE,
    SKIPPED,
    DEFERRED,
    /** Part of what is below the topic is done. */
    MIXED;

    static Box of(Status status) {
        return valueOf(status.name());
    }

    /** The status that an export writes for it: a partly done parent is in progress. */
    public Status status() {
        return this == MIXED ? Status.DOING : Status.valueOf(name());
    }

    /** The name used in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
