package waymark.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.ChangeMetadata;
import waymark.progress.KnownTopic;
import waymark.progress.SeenVersion;
import waymark.progress.TopicIds;
import waymark.progress.TopicSnapshot;
import waymark.progress.TopicSnapshot.Look;

/** Creates snapshots of the topics, unless the ledger already has them. */
final class TopicSnapshots {
    /** Limits a line of the progress file to about 64 KiB. */
    private static final int LOOKS_PER_ENTRY = 500;

    /** After this many versions, a snapshot is complete. */
    private static final int CHAIN = 50;

    private TopicSnapshots() {}

    /**
     * @param versions the versions with a snapshot, the last one last
     * @param next supplies the metadata of each change, each a step of its own
     */
    static List<TopicSnapshot> of(List<KnownTopic> topics, List<SeenVersion> versions, Supplier<ChangeMetadata> next) {
        Optional<SeenVersion> last = versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
        if (last.map(SeenVersion::topics).orElse(List.of()).equals(topics)) {
            return List.of();
        }
        // Complete now and then: a chain of differences is only as good as its weakest link.
        Optional<SeenVersion> since = last.filter(version -> versions.size() % CHAIN != 0);
        List<Look> looks = since.map(version -> version.looks(topics)).orElseGet(() -> List.copyOf(topics));
        var entries = new ArrayList<TopicSnapshot>();
        String step = null;
        for (int from = 0; from < looks.size() || from == 0; from += LOOKS_PER_ENTRY) {
            ChangeMetadata own = next.get();
            step = step == null ? own.id() : step;
            var part = looks.subList(from, Math.min(looks.size(), from + LOOKS_PER_ENTRY));
            entries.add(new TopicSnapshot(
                    new ChangeMetadata(own.id(), own.at(), own.by(), step, null, null),
                    since.map(SeenVersion::step).orElse(null),
                    part));
        }
        return entries;
    }

    /** The snapshot of a roadmap's topics. */
    static List<KnownTopic> topics(Roadmap roadmap, TopicIds ids) {
        var topics = new ArrayList<KnownTopic>();
        for (Topic topic : LostTopics.shown(roadmap)) {
            String in = ids.id(roadmap.topic(topic.parent()));
            topics.add(new KnownTopic(ids.id(topic), topic.number(), topic.text(), in, mark(topic)));
        }
        return topics;
    }

    private static String mark(Topic topic) {
        if (topic instanceof Item item && item.marker().isThere()) {
            return String.valueOf(item.marker().mark());
        }
        return topic instanceof Section section && section.isEndless() ? KnownTopic.ENDLESS : "";
    }
}
