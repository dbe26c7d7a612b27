package waymark.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.progress.TopicSnapshot.Look;
import waymark.progress.TopicSnapshot.Run;

/**
 * A version of the roadmap recorded in the ledger.
 *
 * @param step the step that recorded it
 * @param topics all its topics, in file order
 */
public record SeenVersion(String step, List<KnownTopic> topics) {

    public SeenVersion {
        topics = TopicArray.copyOf(topics);
    }

    /** All versions recorded in a ledger, in order. A version that refers to a missing earlier one is left out. */
    public static List<SeenVersion> of(Ledger ledger) {
        var parts = new LinkedHashMap<String, List<TopicSnapshot>>();
        ledger.entries(TopicSnapshot.class)
                .forEach(seen -> parts.computeIfAbsent(seen.metadata().step(), step -> new ArrayList<>())
                        .add(seen));
        return new VersionReader(parts).all();
    }

    private Map<String, Integer> places() {
        var places = HashMap.<String, Integer>newHashMap(topics.size());
        for (int i = 0; i < topics.size(); i++) {
            places.put(topics.get(i).id(), i);
        }
        return places;
    }

    /** Encodes another version relative to this one: differences are written out, everything else as runs. */
    public List<Look> looks(List<KnownTopic> another) {
        Map<String, Integer> places = places();
        var looks = new ArrayList<Look>();
        for (int i = 0; i < another.size(); ) {
            int from = places.getOrDefault(another.get(i).id(), topics.size());
            int length = 0;
            while (from + length < topics.size()
                    && i + length < another.size()
                    && topics.get(from + length).equals(another.get(i + length))) {
                length++;
            }
            if (length == 0) {
                looks.add(another.get(i));
                i++;
            } else {
                looks.add(
                        new Run(another.get(i).id(), another.get(i + length - 1).id()));
                i += length;
            }
        }
        return looks;
    }
}
