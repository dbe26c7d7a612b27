package waymark.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges successive versions of a roadmap: the topics of the last one, each followed by the topics removed after it. The cost of a version
 * depends on its differences only.
 */
final class VersionMerge {
    private static final String BEGINNING = "";

    /**
     * The maximum number of topics by which two versions may differ in one place; otherwise everything that follows there counts as
     * different.
     */
    private static final int NEAR = 16;

    private TopicArray last = TopicArray.EMPTY;
    private final Map<String, List<KnownTopic>> gone = new HashMap<>();

    /** For each removed topic, the topic that it is kept after. */
    private final Map<String, String> places = new HashMap<>();

    void add(List<KnownTopic> topics) {
        TopicArray version = TopicArray.copyOf(topics);
        List<Edit> edits = edits(version);
        var now = new HashSet<String>();
        for (Edit edit : edits) {
            edit.inserted().forEach(topic -> now.add(topic.id()));
        }
        for (Edit edit : edits) {
            var changed = new ArrayList<>(takeBehind(edit.before()));
            for (KnownTopic topic : edit.removed()) {
                changed.add(topic);
                changed.addAll(takeBehind(topic.id()));
            }
            place(changed, edit.before(), now);
        }
        // The topics that came back in another place, and those that were kept after them.
        for (String id : now) {
            String place = places.get(id);
            if (place != null) {
                place(takeBehind(place), place, now);
            }
        }
        last = version;
    }

    /**
     * A difference between the last version and the next one.
     *
     * @param before the preceding topic
     * @param removed the topics that were there
     * @param inserted the topics that are there now, some of which may be the same
     */
    private record Edit(String before, List<KnownTopic> removed, List<KnownTopic> inserted) {}

    private List<Edit> edits(TopicArray version) {
        int lastEnd = last.size();
        int end = version.size();
        int same = last.equalAtEnd(version);
        lastEnd -= same;
        end -= same;
        var edits = new ArrayList<Edit>();
        int old = Math.min(last.equalAtBeginning(version), Math.min(lastEnd, end));
        int now = old;
        while (old < lastEnd || now < end) {
            if (old < lastEnd && now < end && TopicArray.hasSameId(last.get(old), version.get(now))) {
                old++;
                now++;
                continue;
            }
            String before = old == 0 ? BEGINNING : last.get(old - 1).id();
            Edit edit = edit(before, last.subList(old, lastEnd), version.subList(now, end));
            edits.add(edit);
            old += edit.removed().size();
            now += edit.inserted().size();
        }
        return edits;
    }

    /** The difference up to the nearest topic that both have; all of both if none is near. */
    private static Edit edit(String before, List<KnownTopic> old, List<KnownTopic> now) {
        for (int topics = 1; topics <= NEAR; topics++) {
            for (int removed = 0; removed <= topics; removed++) {
                int inserted = topics - removed;
                if (removed < old.size()
                        && inserted < now.size()
                        && TopicArray.hasSameId(old.get(removed), now.get(inserted))) {
                    return new Edit(before, old.subList(0, removed), now.subList(0, inserted));
                }
            }
        }
        return new Edit(before, old, now);
    }

    private List<KnownTopic> takeBehind(String place) {
        List<KnownTopic> topics = gone.remove(place);
        return topics == null ? List.of() : topics;
    }

    /** Keeps each topic that no longer exists after the nearest preceding one that does. */
    private void place(List<KnownTopic> topics, String first, Set<String> now) {
        String place = first;
        for (KnownTopic topic : topics) {
            if (now.contains(topic.id())) {
                place = topic.id();
                places.remove(topic.id());
            } else {
                gone.computeIfAbsent(place, id -> new ArrayList<>()).add(topic);
                places.put(topic.id(), place);
            }
        }
    }

    /** All topics, each as it last looked. */
    List<KnownTopic> all() {
        var all = new ArrayList<>(gone.getOrDefault(BEGINNING, List.of()));
        for (KnownTopic topic : last) {
            all.add(topic);
            all.addAll(gone.getOrDefault(topic.id(), List.of()));
        }
        return all;
    }

    /** The ids of the topics in the last version. */
    Set<String> current() {
        var ids = HashSet.<String>newHashSet(last.size());
        last.forEach(topic -> ids.add(topic.id()));
        return ids;
    }
}
