package waymark.progress;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.progress.TopicSnapshot.Look;
import waymark.progress.TopicSnapshot.Run;

/** Reconstructs versions from the snapshots of each and the version before. */
final class VersionReader {
    /** Prevents a file from filling the memory: a short line can represent a long version. */
    private static final int MOST_TOPICS = 20_000_000;

    private final Map<String, SeenVersion> versions = new LinkedHashMap<>();
    private int rest = MOST_TOPICS;
    /** The number of topics compared to find the ends of a run. */
    private int searched;

    private KnownTopic[] into = {};
    private int size;

    /** @param parts the snapshots of each step */
    VersionReader(Map<String, List<TopicSnapshot>> parts) {
        parts.forEach((step, seen) -> {
            @Nullable TopicArray topics = read(seen);
            if (topics != null) {
                versions.put(step, new SeenVersion(step, topics));
            }
        });
    }

    List<SeenVersion> all() {
        return List.copyOf(versions.values());
    }

    private @Nullable TopicArray read(List<TopicSnapshot> parts) {
        into = new KnownTopic[size(parts.getFirst())];
        size = 0;
        for (TopicSnapshot part : parts) {
            String since = part.since();
            if (since == null) {
                part.topics().forEach(this::add);
            } else if (!versions.containsKey(since)
                    || !add(part.looks(), TopicArray.copyOf(versions.get(since).topics()))) {
                return null;
            }
        }
        return new TopicArray(size == into.length ? into : Arrays.copyOf(into, size));
    }

    /** An estimate: the size of the version before plus the topics written out. */
    private int size(TopicSnapshot part) {
        SeenVersion before = versions.get(part.since());
        return part.looks().size() + (before == null ? 0 : before.topics().size());
    }

    private boolean add(List<Look> looks, TopicArray before) {
        int next = 0;
        for (Look look : looks) {
            switch (look) {
                case KnownTopic topic -> add(topic);
                case Run run -> {
                    searched = 0;
                    int from = place(run.from(), before, next);
                    int to = from < 0 ? -1 : place(run.to(), before, from);
                    int length = to + 1 - from;
                    if (to < 0 || length <= 0 || length > rest) {
                        rest -= searched;
                        return false;
                    }
                    ensure(length);
                    before.copy(from, to + 1, into, size);
                    size += length;
                    rest -= Math.max(searched, length);
                    next = to + 1;
                }
            }
        }
        return true;
    }

    private void add(KnownTopic topic) {
        ensure(1);
        into[size++] = topic;
    }

    private void ensure(int more) {
        if (size + more > into.length) {
            into = Arrays.copyOf(into, Math.max(size + more, 2 * into.length));
        }
    }

    /** The index of a topic, searched from {@code start} to the end and then from the beginning; -1 if it isn't found. */
    private int place(String id, TopicArray topics, int start) {
        int last = topics.size() - 1;
        if (last >= start && topics.get(last).id().equals(id)) {
            // The run after the last difference.
            return last;
        }
        int hash = id.hashCode();
        for (int i = 0; i <= last && searched < rest; i++, searched++) {
            int at = start + i <= last ? start + i : start + i - topics.size();
            String there = topics.get(at).id();
            if (there.hashCode() == hash && there.equals(id)) {
                return at;
            }
        }
        return -1;
    }
}
