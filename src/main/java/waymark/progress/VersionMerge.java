package waymark.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts versions of a roadmap together one after another: the topics of the last one, and behind each those that went from there.
 * A version costs what is different in it.
 */
final class VersionMerge {
    private static final String BEGINNING = "";

    private List<KnownTopic> last = List.of();
    private final Map<String, List<KnownTopic>> gone = new HashMap<>();

    /** Behind which topic each is kept that went. */
    private final Map<String, String> places = new HashMap<>();

    void add(List<KnownTopic> version) {
        int shorter = Math.min(last.size(), version.size());
        int start = 0;
        while (start < shorter && hasSameId(last.get(start), version.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && hasSameId(last.get(last.size() - 1 - end), version.get(version.size() - 1 - end))) {
            end++;
        }
        var now = new HashSet<String>();
        version.subList(start, version.size() - end).forEach(topic -> now.add(topic.id()));
        String before = start == 0 ? BEGINNING : last.get(start - 1).id();
        var changed = new ArrayList<>(takeBehind(before));
        for (KnownTopic topic : last.subList(start, last.size() - end)) {
            changed.add(topic);
            changed.addAll(takeBehind(topic.id()));
        }
        place(changed, before, now);
        // Those that came back from elsewhere, and those that were kept behind them.
        for (String id : now) {
            String place = places.get(id);
            if (place != null) {
                place(takeBehind(place), place, now);
            }
        }
        last = version;
    }

    private static boolean hasSameId(KnownTopic one, KnownTopic other) {
        return one == other || one.id().equals(other.id());
    }

    private List<KnownTopic> takeBehind(String place) {
        List<KnownTopic> topics = gone.remove(place);
        return topics == null ? List.of() : topics;
    }

    /** Each topic that isn't there now is kept behind the nearest one before it that is. */
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

    /** All topics, each as it looked last. */
    List<KnownTopic> all() {
        var all = new ArrayList<>(gone.getOrDefault(BEGINNING, List.of()));
        for (KnownTopic topic : last) {
            all.add(topic);
            all.addAll(gone.getOrDefault(topic.id(), List.of()));
        }
        return all;
    }

    /** The ids of those that the last version has. */
    Set<String> current() {
        var ids = HashSet.<String>newHashSet(last.size());
        last.forEach(topic -> ids.add(topic.id()));
        return ids;
    }
}
