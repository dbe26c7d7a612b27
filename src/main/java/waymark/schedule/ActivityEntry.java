package waymark.schedule;

import java.time.OffsetDateTime;
import java.util.Locale;
import waymark.model.Topic;

/**
 * Something that the user did on a day.
 *
 * @param topic the topic that it was done to
 * @param leaves how many topics were done by it; 1 for a single topic
 */
public record ActivityEntry(Kind kind, Topic topic, int leaves, OffsetDateTime at) {

    /** What was done. */
    public enum Kind {
        /** A topic was ticked, or everything below it. */
        TICKED,
        /** A phase was completed. */
        FINISHED,
        /** A note was written. */
        NOTED,
        /** The user said how well a done topic is remembered. */
        REVISED;

        /** The name used on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
