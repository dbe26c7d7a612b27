package waymark.progress;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How topics looked in the roadmap when it was read: the evidence for finding them again in an edited file. Only differences from an
 * earlier version are written out.
 *
 * @param since the step that recorded the version that the runs refer to; null if there are no runs
 * @param looks the topics in file order
 */
public record TopicSnapshot(
        ChangeMetadata metadata, @Nullable String since, List<Look> looks) implements Entry {

    /** A topic, or several that look as before. */
    public sealed interface Look permits KnownTopic, Run {}

    /**
     * Consecutive topics of the earlier version that look the same.
     *
     * @param from the id of the first
     * @param to the id of the last
     */
    public record Run(String from, String to) implements Look {}

    public TopicSnapshot {
        looks = List.copyOf(looks);
    }

    /** A snapshot of topics none of which was seen before. */
    public TopicSnapshot(ChangeMetadata metadata, List<KnownTopic> topics) {
        this(metadata, null, List.copyOf(topics));
    }

    /** The topics that are written out. */
    public Stream<KnownTopic> topics() {
        return looks.stream().filter(KnownTopic.class::isInstance).map(KnownTopic.class::cast);
    }
}
