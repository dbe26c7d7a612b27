package waymark.progress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.model.TopicTree;

/**
 * Adds the user's own topics to those of the file, as items that have no place in it. They come after the other direct children of a topic
 * and before its sections. An own topic that the file now contains, below the same topic and with the same text, becomes that item.
 */
public final class OwnTopics {
    /** The maximum depth; deeper topics are added beside those of that depth. */
    private static final int DEEPEST = 50;

    private final Roadmap file;
    private final Progress progress;
    private final List<String> ids = new ArrayList<>();
    private final TopicTree tree;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Map<String, Deque<Integer>>> unseen = new HashMap<>();
    private final Map<Integer, Integer> ends = new HashMap<>();

    /**
     * A roadmap with or without the user's own topics.
     *
     * @param ids the ids of all its topics
     * @param written the ids of the topics in the file
     */
    public record Outline(Roadmap roadmap, TopicIds ids, TopicIds written) {}

    private OwnTopics(Roadmap file, TopicIds written, Progress progress) {
        this.file = file;
        this.progress = progress;
        this.tree = new TopicTree(file);
        for (Topic topic : file.topics()) {
            numbers.put(written.id(topic), ids.size());
            ids.add(written.id(topic));
        }
    }

    /** Whether that is the id of one of the user's own topics. */
    public static boolean isId(String id) {
        return OwnTopic.isId(id);
    }

    /** The id of the topic that a step adds. */
    public static String id(ChangeMetadata metadata) {
        return id(metadata, 0);
    }

    /** The id of a topic that a step adds if it adds several; {@code number} counts from 0. */
    public static String id(ChangeMetadata metadata, int number) {
        return OwnTopic.idOf(metadata, number);
    }

    /** A text as the title of a topic: a single line. */
    public static String title(@Nullable String text) {
        return OwnTopic.inOneLine(text);
    }

    /** The last text of a topic that no longer exists, whoever wrote it. */
    public static Optional<String> lastText(Progress progress, String id) {
        return progress.known(id)
                .map(KnownTopic::text)
                .or(() -> progress.all(new Subject.OwnText(id)).stream()
                        .filter(Change::hasValue)
                        .findFirst()
                        .map(said -> title(((Change.OfOwnText) said).text())));
    }

    /** Whether a roadmap contains own topics of the user. */
    public static boolean anyIn(Roadmap roadmap) {
        return roadmap.items().anyMatch(Item::isOwn);
    }

    /**
     * The roadmap with the user's own topics.
     *
     * @param file the roadmap as in the file
     */
    public static Outline in(Roadmap file, TopicIds written, Progress progress) {
        List<OwnTopic> all = OwnTopic.all(progress);
        return all.stream().noneMatch(OwnTopic::isThere)
                ? new Outline(file, written, written)
                : new OwnTopics(file, written, progress).with(all);
    }

    /** The roadmap as in the file. */
    public static Outline without(Roadmap roadmap, TopicIds ids) {
        if (!anyIn(roadmap)) {
            return new Outline(roadmap, ids, ids);
        }
        var tree = new TopicTree(roadmap);
        tree.removeIf(topic -> topic instanceof Item item && item.isOwn());
        Roadmap file = tree.roadmap();
        TopicIds written = TopicIds.of(roadmap.topics().stream()
                .filter(topic -> tree.index(topic.index()) >= 0)
                .map(ids::id)
                .toList());
        return new Outline(file, written, written);
    }

    private Outline with(List<OwnTopic> all) {
        var places = new OwnPlaces(progress, all, numbers::containsKey);
        var below = new HashMap<String, List<OwnTopic>>();
        for (OwnTopic topic : all) {
            if (topic.isThere() && !numbers.containsKey(topic.id())) {
                below.computeIfAbsent(places.shownBelow(topic).orElse(ids.getFirst()), first -> new ArrayList<>())
                        .add(topic);
            }
        }
        below.values()
                .forEach(list ->
                        list.sort(Comparator.comparingLong(OwnTopic::rank).thenComparing(OwnTopic::id)));
        var depths = new HashMap<Integer, Integer>();
        var rest = new ArrayDeque<>(ids.stream().filter(below::containsKey).toList());
        while (!rest.isEmpty()) {
            String above = rest.poll();
            int number = numbers.get(above);
            for (OwnTopic topic : below.getOrDefault(above, List.of())) {
                int parent = depths.getOrDefault(number, 0) < DEEPEST
                        ? number
                        : tree.topic(number).parent();
                int now = sameInFile(parent, topic).orElseGet(() -> add(parent, topic));
                depths.put(now, depths.getOrDefault(parent, 0) + 1);
                numbers.put(topic.id(), now);
                rest.add(topic.id());
            }
        }
        Roadmap roadmap = tree.roadmap();
        var ordered = new ArrayList<>(ids);
        for (int number = 0; number < ids.size(); number++) {
            ordered.set(tree.index(number), ids.get(number));
        }
        return new Outline(roadmap, TopicIds.of(ordered), TopicIds.of(ids.subList(0, file.size())));
    }

    /**
     * The item of the file with the same text that was never seen before: below that parent, or further up if the parent can't have content
     * below it in the file.
     */
    private Optional<Integer> sameInFile(int parent, OwnTopic own) {
        Deque<Integer> same = unseen.computeIfAbsent(parent, this::unseen).get(TopicIds.normalized(own.text()));
        if (same != null && !same.isEmpty()) {
            int number = same.remove();
            ids.set(number, own.id());
            return Optional.of(number);
        }
        return parent < file.size()
                        && tree.topic(parent) instanceof Item item
                        && item.indent(file.source()).isEmpty()
                ? sameInFile(item.parent(), own)
                : Optional.empty();
    }

    private Map<String, Deque<Integer>> unseen(int parent) {
        var items = new HashMap<String, Deque<Integer>>();
        for (int number : tree.below(parent)) {
            if (number < file.size()
                    && tree.topic(number) instanceof Item item
                    && progress.known(ids.get(number)).isEmpty()) {
                items.computeIfAbsent(
                                TopicIds.normalized((item.number() + " " + item.text()).strip()),
                                first -> new ArrayDeque<>())
                        .add(number);
            }
        }
        return items;
    }

    private int add(int below, OwnTopic own) {
        int parent = below;
        while (!(tree.topic(parent) instanceof Section) && !(tree.topic(parent) instanceof Item)) {
            parent = tree.topic(parent).parent();
        }
        int place = ends.computeIfAbsent(parent, this::end);
        ends.put(parent, place + 1);
        int number = tree.next();
        tree.add(Item.own(number, tree.topic(parent), parent, own.text()), place);
        ids.add(own.id());
        return number;
    }

    /** The number of topics before the first heading below a topic. */
    private int end(int parent) {
        List<Integer> siblings = tree.below(parent);
        int place = 0;
        while (place < siblings.size() && !isHeading(tree.topic(siblings.get(place)))) {
            place++;
        }
        return place;
    }

    private static boolean isHeading(Topic topic) {
        return topic instanceof Section section && section.level() < Section.LIST_ENTRY;
    }
}
