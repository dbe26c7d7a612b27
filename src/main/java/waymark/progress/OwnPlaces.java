package waymark.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Determines the parent of each of the user's own topics: the topic that it was placed below, or the nearest ancestor that still exists.
 * Two devices may each place a topic below the other's; then the earlier placement is in effect.
 */
final class OwnPlaces {
    /** The maximum number of steps on a path upwards, so that a malicious file can't keep the program busy. */
    private static final int LONGEST_WAY = 1_000;

    private final Progress progress;
    private final Predicate<String> written;
    private final Map<String, OwnTopic> own = new HashMap<>();
    private final Map<String, String> above = new HashMap<>();

    /** @param written whether the file contains a topic with that id */
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

    /** Whether the path upwards from a topic ends without passing another. */
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

    /** The id of the topic below which an own topic is shown; empty for the whole roadmap. */
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

    /** The parent of a topic, or the topic that it became, or its parent when it was last seen. */
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
