package waymark.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Marker;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.StatusLine;
import waymark.model.Topic;
import waymark.progress.KnownTopic;
import waymark.progress.SeenVersion;
import waymark.progress.TopicIds;

/**
 * What the present roadmap still has of an earlier version: without the topics that came later, and with boxes as they were. Its
 * words are those of today.
 *
 * @param later how many topics are left out, as they came later
 * @param gone how many of that version the present roadmap has no longer
 */
public record PastRoadmap(Roadmap roadmap, TopicIds ids, int later, int gone) {

    /** @param version how the roadmap looked */
    public static PastRoadmap of(Roadmap present, TopicIds ids, SeenVersion version) {
        Map<String, KnownTopic> known = new HashMap<>();
        version.topics().forEach(topic -> known.put(topic.id(), topic));
        int[] places = places(present, ids, known.keySet());
        var children = new HashMap<Integer, List<Topic>>();
        for (int i = present.size() - 1; i >= 0; i--) {
            Topic topic = present.topic(i);
            if (places[i] >= 0) {
                List<Topic> below = children.getOrDefault(i, List.of());
                Topic then =
                        copy(topic, places, Collections.unmodifiableList(below.reversed()), known.get(ids.id(topic)));
                children.computeIfAbsent(topic.parent(), first -> new ArrayList<>())
                        .add(then);
            }
        }
        var root = (Section) children.get(-1).getFirst();
        var roadmap = new Roadmap(present.source(), root, List.of());
        var own = new HashMap<Integer, String>();
        int later = 0;
        for (Topic topic : present.topics()) {
            if (places[topic.index()] >= 0) {
                own.put(places[topic.index()], ids.id(topic));
            } else if (topic instanceof Item) {
                later++;
            }
        }
        int gone = (int) version.topics().stream()
                .filter(topic -> topic.isItem() && ids.index(topic.id()).isEmpty())
                .count();
        return new PastRoadmap(roadmap, TopicIds.derive(roadmap, own, Set.of()), later, gone);
    }

    /** The place of each topic in the earlier version; -1 where it wasn't there. Paragraphs go with what they stand below. */
    private static int[] places(Roadmap present, TopicIds ids, Set<String> known) {
        var places = new int[present.size()];
        for (Topic topic : present.topics().subList(1, present.size())) {
            boolean wasThere = topic instanceof Prose || known.contains(ids.id(topic));
            places[topic.index()] = wasThere ? places[topic.parent()] : -1;
        }
        present.all(StatusLine.class)
                .filter(line -> places[line.phase()] < 0)
                .forEach(line -> places[line.index()] = -1);
        int place = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = places[i] < 0 ? -1 : place++;
        }
        return places;
    }

    private static Topic copy(Topic topic, int[] places, List<Topic> children, @Nullable KnownTopic then) {
        int index = places[topic.index()];
        int parent = topic.parent() < 0 ? -1 : places[topic.parent()];
        return switch (topic) {
            case Section section ->
                new Section(
                        index,
                        parent,
                        section.range(),
                        section.heading(),
                        section.level(),
                        section.number(),
                        section.text(),
                        section.duration(),
                        section.nature(),
                        section.week(),
                        children);
            case Item item -> item.in(index, parent, marker(item.marker(), then), children);
            case StatusLine line ->
                new StatusLine(
                        index, parent, line.range(), line.number(), line.text(), line.options(), places[line.phase()]);
            case Blank blank ->
                new Blank(
                        index,
                        parent,
                        blank.range(),
                        blank.number(),
                        blank.text(),
                        blank.kind(),
                        blank.cadence(),
                        blank.focus(),
                        blank.blank(),
                        blank.contentColumn());
            case Prose prose -> new Prose(index, parent, prose.range(), prose.text());
        };
    }

    private static Marker marker(Marker now, @Nullable KnownTopic then) {
        return then == null || then.mark().isEmpty()
                ? now
                : now.with(then.mark().charAt(0));
    }
}
