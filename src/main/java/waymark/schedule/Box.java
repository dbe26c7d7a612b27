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
    /** Some of what stands below is done. */
    MIXED;

    static Box of(Status status) {
        return valueOf(status.name());
    }

    /** The status that an export writes for it: a parent in between is begun. */
    public Status status() {
        return this == MIXED ? Status.DOING : Status.valueOf(name());
    }

    /** Its name in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
