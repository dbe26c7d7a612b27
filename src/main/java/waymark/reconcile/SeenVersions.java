package waymark.reconcile;

import java.util.List;
import java.util.Optional;
import waymark.progress.KnownTopic;
import waymark.progress.Ledger;
import waymark.progress.SeenVersion;

/** The versions of a roadmap that a ledger has seen: one that comes back is recognized as a whole. */
final class SeenVersions {
    private final List<SeenVersion> versions;

    private SeenVersions(List<SeenVersion> versions) {
        this.versions = versions;
    }

    static SeenVersions in(Ledger ledger) {
        return new SeenVersions(SeenVersion.of(ledger));
    }

    /** The topics of the last version that says exactly the same, in the order of the outline; numbers don't matter. */
    Optional<List<KnownTopic>> like(Outline outline) {
        for (SeenVersion version : versions.reversed()) {
            List<KnownTopic> topics = version.topics();
            if (topics.size() + 1 == outline.size() && KnownOutline.of(topics).hash(0) == outline.hash(0)) {
                return Optional.of(topics);
            }
        }
        return Optional.empty();
    }
}
