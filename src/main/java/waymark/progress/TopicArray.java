package waymark.progress;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** An immutable list of topics that is copied in pieces as an array is: hundreds of versions are put together at each start. */
final class TopicArray extends AbstractList<KnownTopic> implements RandomAccess {
    static final TopicArray EMPTY = new TopicArray(new KnownTopic[0]);

    private final KnownTopic[] topics;

    /** @param topics which is changed by nobody from now on */
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

    /** Copies the topics from a place up to another, which is not copied itself. */
    void copy(int from, int to, KnownTopic[] into, int place) {
        System.arraycopy(topics, from, into, place, to - from);
    }

    /** How many topics both begin with. */
    int equalAtBeginning(TopicArray other) {
        int most = Math.min(topics.length, other.topics.length);
        int same = 0;
        while (same < most && hasSameId(topics[same], other.topics[same])) {
            same++;
        }
        return same;
    }

    /** How many topics both end with. */
    int equalAtEnd(TopicArray other) {
        int most = Math.min(topics.length, other.topics.length);
        int same = 0;
        while (same < most
                && hasSameId(topics[topics.length - 1 - same], other.topics[other.topics.length - 1 - same])) {
            same++;
        }
        return same;
    }

    /** Mostly the two are one. */
    static boolean hasSameId(KnownTopic one, KnownTopic other) {
        return one == other || one.id().equals(other.id());
    }
}
