package waymark.progress;

import java.util.List;

/**
 * What topics looked like in the roadmap when it was read: the evidence by which they are found again in an edited file.
 *
 * @param topics in the order of the file
 */
public record TopicsSeen(Stamp stamp, List<KnownTopic> topics) implements Entry {
    public TopicsSeen {
        topics = List.copyOf(topics);
    }
}
