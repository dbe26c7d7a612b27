package waymark.app;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import waymark.model.Item;
import waymark.model.Note;
import waymark.model.Topic;
import waymark.progress.HybridClock;
import waymark.progress.KnownTopic;
import waymark.progress.KnownTopics;
import waymark.progress.Stamp;
import waymark.progress.TopicsSeen;

/** Writes down what the topics look like, unless the ledger knows it. */
final class Introduction {
    /** Keeps a line of the progress file at some 64 KiB. */
    private static final int TOPICS_PER_ENTRY = 500;

    private Introduction() {}

    static List<TopicsSeen> of(SessionState state, Environment environment, HybridClock ids) {
        List<KnownTopic> topics = topics(state);
        if (topics.equals(KnownTopics.of(state.ledger()).last())) {
            return List.of();
        }
        var at = OffsetDateTime.now(environment.clock());
        var entries = new ArrayList<TopicsSeen>();
        String step = null;
        for (int from = 0; from < topics.size(); from += TOPICS_PER_ENTRY) {
            String id = ids.next();
            step = step == null ? id : step;
            var part = topics.subList(from, Math.min(topics.size(), from + TOPICS_PER_ENTRY));
            entries.add(new TopicsSeen(new Stamp(id, at, environment.device(), step, null, null), part));
        }
        return entries;
    }

    private static List<KnownTopic> topics(SessionState state) {
        var topics = new ArrayList<KnownTopic>();
        for (Topic topic : state.roadmap().topics()) {
            if (topic instanceof Note || topic.parent() < 0) {
                continue;
            }
            String in = state.ids().id(state.roadmap().topic(topic.parent()));
            String mark =
                    topic instanceof Item item ? String.valueOf(item.marker().mark()) : "";
            topics.add(new KnownTopic(state.ids().id(topic), topic.number(), topic.text(), in, mark));
        }
        return topics;
    }
}
