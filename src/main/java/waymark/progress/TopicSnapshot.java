package waymark.progress;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What topics looked like in the roadmap when it was read: the evidence by which they are found again in an edited file. Only
 * what is different from an earlier version is written out.
 *
 * @param since the step by which the version was written down that the runs are of; null where there are no runs
 * @param looks in the order of the file
 */
public record TopicSnapshot(
        ChangeMetadata metadata, @Nullable String since, List<Look> looks) implements Entry {

    /** A topic, or several that look as they did before. */
    public sealed interface Look permits KnownTopic, Run {}

    /**
     * Topics that stood one behind the other in the earlier version, and look the same.
     *
     * @param from the id of the first
     * @param to the id of the last
     */
    public record Run(String from, String to) implements Look {}

    public TopicSnapshot {
        looks = List.copyOf(looks);
    }

    /** Topics of which none was seen before. */
    public TopicSnapshot(ChangeMetadata metadata, List<KnownTopic> topics) {
        this(metadata, null, List.copyOf(topics));
    }

    /** The topics that are written out. */
    public Stream<KnownTopic> topics() {
        return looks.stream().filter(KnownTopic.class::isInstance).map(KnownTopic.class::cast);
    }
}
