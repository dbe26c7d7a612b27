package waymark.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import waymark.progress.Entry;
import waymark.progress.KnownTopic;
import waymark.progress.Ledger;
import waymark.progress.TopicsSeen;

/** The versions of a roadmap that a ledger has seen: one that comes back is recognized as a whole. */
final class SeenVersions {
    private final List<List<KnownTopic>> versions;

    private SeenVersions(List<List<KnownTopic>> versions) {
        this.versions = versions;
    }

    static SeenVersions in(Ledger ledger) {
        var versions = new LinkedHashMap<String, List<KnownTopic>>();
        for (Entry entry : ledger.entries()) {
            if (entry instanceof TopicsSeen seen) {
                versions.computeIfAbsent(seen.stamp().step(), step -> new ArrayList<>())
                        .addAll(seen.topics());
            }
        }
        return new SeenVersions(List.copyOf(versions.values()));
    }

    /** The topics of the last version that says exactly the same, in the order of the outline; numbers don't matter. */
    Optional<List<KnownTopic>> like(Outline outline) {
        for (List<KnownTopic> version : versions.reversed()) {
            if (version.size() + 1 == outline.size() && KnownOutline.of(version).hash(0) == outline.hash(0)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
