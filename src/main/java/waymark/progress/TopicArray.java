package waymark.progress;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** An immutable list of topics, parts of which can be copied as fast as in an array: hundreds of versions are put together at each start. */
final class TopicArray extends AbstractList<KnownTopic> implements RandomAccess {
    static final TopicArray EMPTY = new TopicArray(new KnownTopic[0]);

    private final KnownTopic[] topics;

    /** @param topics must not be modified any more */
    TopicArray(KnownTopic[] topics) {
        this.topics = topics;
    }

    static TopicArray copyOf(List<KnownTopic> topics) {
        return topics instanceof TopicArray array
                ? array
                : new TopicArray(List.copyOf(topics).toArray(KnownTopic[]::new));
    }

    @Override
    public KnownTopic get(int index) {
        return topics[index];
    }

    @Override
    public int size() {
        return topics.length;
    }

    /** Copies the topics from {@code from} (inclusive) to {@code to} (exclusive). */
    void copy(int from, int to, KnownTopic[] into, int place) {
        System.arraycopy(topics, from, into, place, to - from);
    }

    /** The number of topics that are the same at the beginning of both. */
    int equalAtBeginning(TopicArray other) {
        int most = Math.min(topics.length, other.topics.length);
        int same = 0;
        while (same < most && hasSameId(topics[same], other.topics[same])) {
            same++;
        }
        return same;
    }

    /** The number of topics that are the same at the end of both. */
    int equalAtEnd(TopicArray other) {
        int most = Math.min(topics.length, other.topics.length);
        int same = 0;
        while (same < most
                && hasSameId(topics[topics.length - 1 - same], other.topics[other.topics.length - 1 - same])) {
            same++;
        }
        return same;
    }

    /** Usually both are the same object. */
    static boolean hasSameId(KnownTopic one, KnownTopic other) {
        return one == other || one.id().equals(other.id());
    }
}
