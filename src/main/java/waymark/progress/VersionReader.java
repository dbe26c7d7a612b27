package waymark.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.progress.TopicSnapshot.Look;
import waymark.progress.TopicSnapshot.Run;

/** Puts versions together from what was written down of each, and of the one before. */
final class VersionReader {
    /** A short line can stand for a long version: no file may fill the memory with them. */
    private static final int MOST_TOPICS = 20_000_000;

    private final Map<String, SeenVersion> versions = new LinkedHashMap<>();
    private int rest = MOST_TOPICS;

    /** @param parts what was written down by each step */
    VersionReader(Map<String, List<TopicSnapshot>> parts) {
        parts.forEach((step, seen) -> {
            @Nullable List<KnownTopic> topics = read(seen);
            if (topics != null) {
                versions.put(step, new SeenVersion(step, topics));
            }
        });
    }

    List<SeenVersion> all() {
        return List.copyOf(versions.values());
    }

    private @Nullable List<KnownTopic> read(List<TopicSnapshot> parts) {
        var topics = new ArrayList<KnownTopic>(size(parts.getFirst()));
        for (TopicSnapshot part : parts) {
            String since = part.since();
            if (since == null) {
                part.topics().forEach(topics::add);
            } else if (!versions.containsKey(since)
                    || !add(part.looks(), versions.get(since).topics(), topics)) {
                return null;
            }
        }
        return topics;
    }

    /** Nearly as many as in the version before, and those that are written out. */
    private int size(TopicSnapshot part) {
        SeenVersion before = versions.get(part.since());
        return part.looks().size() + (before == null ? 0 : before.topics().size());
    }

    private boolean add(List<Look> looks, List<KnownTopic> before, List<KnownTopic> into) {
        int next = 0;
        for (Look look : looks) {
            switch (look) {
                case KnownTopic topic -> into.add(topic);
                case Run run -> {
                    int from = place(run.from(), before, next);
                    int to = from < 0 ? -1 : place(run.to(), before, from);
                    if (to < from || to < 0) {
                        return false;
                    }
                    into.addAll(before.subList(from, to + 1));
                    next = to + 1;
                }
            }
        }
        return true;
    }

    /** Where a topic stands; looked for from a place on, and then before it. -1 where it isn't found. */
    private int place(String id, List<KnownTopic> topics, int start) {
        for (int i = 0; i < topics.size() && rest > 0; i++, rest--) {
            int at = (start + i) % topics.size();
            if (topics.get(at).id().equals(id)) {
                return at;
            }
        }
        return -1;
    }
}
