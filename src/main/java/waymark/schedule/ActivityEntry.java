package waymark.schedule;

import java.time.OffsetDateTime;
import java.util.Locale;
import waymark.model.Topic;

/**
 * Something that the user did on a day.
 *
 * @param topic what it was done to
 * @param leaves how many topics were done with it; 1 for a topic itself
 */
public record ActivityEntry(Kind kind, Topic topic, int leaves, OffsetDateTime at) {

    /** What was done. */
    public enum Kind {
        /** A topic was ticked, or all that stands below it. */
        TICKED,
        /** A phase was completed. */
        FINISHED,
        /** A note was written. */
        NOTED,
        /** The user said how well a done topic is still known. */
        REVISED;

        /** Its name on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
