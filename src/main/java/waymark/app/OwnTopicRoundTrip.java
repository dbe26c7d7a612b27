package waymark.app;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.document.SourceText;
import waymark.markdown.RoadmapParser;
import waymark.model.FilledBlanks;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.TaskDates;
import waymark.model.Topic;

/** Checks whether the user's own topics, once written into a roadmap, are read as topics with the same words below the same topic. */
final class OwnTopicRoundTrip {
    private OwnTopicRoundTrip() {}

    /** Those that aren't, for example because they are inside code or a comment, or would belong to a neighbour. */
    static List<Item> missing(Roadmap roadmap, byte[] written) {
        Map<String, Integer> read = counts(written);
        counts(roadmap.source().bytes()).forEach((words, count) -> read.merge(words, -count, Integer::sum));
        return roadmap.items()
                .filter(Item::isOwn)
                .filter(own -> isBelowHeading(roadmap, own) || read.merge(place(roadmap, own), -1, Integer::sum) < 0)
                .toList();
    }

    private static Map<String, Integer> counts(byte[] file) {
        Roadmap plain = RoadmapParser.parse(SourceText.read(file));
        var counts = new HashMap<String, Integer>();
        Roadmap read = EntryTracking.all(plain, FilledBlanks.NONE);
        read.items().forEach(item -> counts.merge(place(read, item), 1, Integer::sum));
        return counts;
    }

    private static String place(Roadmap roadmap, Item item) {
        @Nullable Topic above = item;
        do {
            above = roadmap.parent(above).orElse(null);
        } while (above instanceof Item holder && !holder.isOwn() && isRow(roadmap, holder));
        return (above == null ? "" : words(above)) + '\n' + words(item);
    }

    /** With a task below it, a tracked heading would be a section again and no longer the topic that was ticked. */
    private static boolean isBelowHeading(Roadmap roadmap, Topic topic) {
        return roadmap.parent(topic)
                .filter(above -> above instanceof Item item && item.isHeading() || isBelowHeading(roadmap, above))
                .isPresent();
    }

    /** Nothing can be written below a table row or a line without a bullet, so the topic goes after it. */
    private static boolean isRow(Roadmap roadmap, Item item) {
        return item.indent(roadmap.source()).isEmpty();
    }

    private static String words(Topic item) {
        return TaskDates.without(item.number() + " " + item.text()).strip().toLowerCase(Locale.ROOT);
    }
}
