package waymark.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What each of the user's own topics stands below: what it was put below, or the nearest topic above that which is still
 * there. Two devices may each put a topic below the other's; then the place that was chosen first holds.
 */
final class OwnPlaces {
    /** What a way up may have at most, so that a file of nothing else can't keep the program busy. */
    private static final int LONGEST_WAY = 1_000;

    private final Progress progress;
    private final Predicate<String> written;
    private final Map<String, OwnTopic> own = new HashMap<>();
    private final Map<String, String> above = new HashMap<>();

    /** @param written whether a topic of that id stands in the file */
    OwnPlaces(Progress progress, List<OwnTopic> topics, Predicate<String> written) {
        this.progress = progress;
        this.written = written;
        topics.forEach(topic -> own.put(topic.id(), topic));
        for (OwnTopic topic : topics) {
            topic.places().stream()
                    .map(Change.OfOwnPlace::in)
                    .filter(in -> in != null && endsWithout(topic.id(), in))
                    .findFirst()
                    .ifPresent(in -> above.put(topic.id(), in));
        }
    }

    /** Whether the way up from a topic ends, and does not lead by another. */
    private boolean endsWithout(String other, String from) {
        @Nullable String at = from;
        for (int steps = 0; steps < LONGEST_WAY && at != null; steps++) {
            if (at.equals(other)) {
                return false;
            }
            at = written.test(at) ? null : above(at);
        }
        return at == null;
    }

    /** The id of the topic that one of the user's own is shown below; none for the whole roadmap. */
    Optional<String> shownBelow(OwnTopic topic) {
        @Nullable String at = above.get(topic.id());
        var passed = new HashSet<String>();
        while (at != null && !isShown(at)) {
            at = passed.add(at) ? above(at) : null;
        }
        return Optional.ofNullable(at);
    }

    private boolean isShown(String id) {
        OwnTopic there = own.get(id);
        return written.test(id) || there != null && there.isThere();
    }

    /** What a topic stands below, or became, or stood below when it was seen last. */
    private @Nullable String above(String id) {
        if (own.containsKey(id)) {
            return above.get(id);
        }
        return progress.resolution(id)
                .map(Change.OfIdentity::is)
                .filter(is -> !is.equals(Change.OfIdentity.GONE))
                .or(() -> progress.known(id).map(KnownTopic::in))
                .orElse(null);
    }
}
