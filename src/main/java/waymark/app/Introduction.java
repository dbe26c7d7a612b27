package waymark.app;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import waymark.model.Item;
import waymark.model.Note;
import waymark.model.Topic;
import waymark.progress.HybridClock;
import waymark.progress.KnownTopic;
import waymark.progress.Stamp;
import waymark.progress.TopicsSeen;

/** Writes down what topics look like, where the ledger doesn't know it yet. */
final class Introduction {
    /** Keeps a line of the progress file at some 64 KiB. */
    private static final int TOPICS_PER_ENTRY = 500;

    private Introduction() {}

    static List<TopicsSeen> of(SessionState state, Environment environment, HybridClock ids) {
        var at = OffsetDateTime.now(environment.clock());
        var entries = new ArrayList<TopicsSeen>();
        var news = news(state);
        for (int from = 0; from < news.size(); from += TOPICS_PER_ENTRY) {
            var part = news.subList(from, Math.min(news.size(), from + TOPICS_PER_ENTRY));
            entries.add(new TopicsSeen(new Stamp(ids.next(), at, environment.device()), part));
        }
        return entries;
    }

    private static List<KnownTopic> news(SessionState state) {
        var news = new ArrayList<KnownTopic>();
        for (Topic topic : state.roadmap().topics()) {
            if (topic instanceof Note || topic.parent() < 0) {
                continue;
            }
            String id = state.ids().id(topic);
            String in = state.ids().id(state.roadmap().topic(topic.parent()));
            String mark =
                    topic instanceof Item item ? String.valueOf(item.marker().mark()) : "";
            var now = new KnownTopic(id, topic.number(), topic.text(), in, mark);
            if (!state.progress().known(id).map(now::equals).orElse(false)) {
                news.add(now);
            }
        }
        return news;
    }
}
