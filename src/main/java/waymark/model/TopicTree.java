package waymark.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A mutable tree of a roadmap's topics, to remove topics, insert others and build a new roadmap from the result. Topics are identified by
 * their {@link Topic#index()} in the original roadmap; inserted topics get the numbers after that.
 *
 * {@snippet :
 * var tree = new TopicTree(RoadmapParser.parse(SourceText.read("- [x] Sets\n- [ ] Maps\n".getBytes(UTF_8))));
 * tree.removeIf(topic -> topic instanceof Item item && item.marker().status() == Status.DONE);
 * tree.roadmap().items().map(Item::text).toList();   // [Maps]
 * tree.index(2);   // 1
 * }
 */
public final class TopicTree {
    private final Roadmap from;
    private final List<Topic> topics;
    private final List<List<Integer>> children = new ArrayList<>();
    private final Map<Integer, Integer> indices = new HashMap<>();

    public TopicTree(Roadmap from) {
        this.from = from;
        this.topics = new ArrayList<>(from.topics());
        for (Topic topic : topics) {
            children.add(new ArrayList<>());
            if (topic.parent() >= 0) {
                children.get(topic.parent()).add(topic.index());
            }
        }
    }

    /** The number of the next topic to be inserted. */
    public int next() {
        return topics.size();
    }

    /** The topic with that number. */
    public Topic topic(int number) {
        return topics.get(number);
    }

    /** The numbers of a topic's children, in order. */
    public List<Integer> below(int number) {
        return List.copyOf(children.get(number));
    }

    /**
     * Inserts a topic.
     *
     * @param topic its index is {@link #next()}, its parent the number of a topic of the tree
     * @param place its position among the children of its parent
     */
    public void add(Topic topic, int place) {
        children.get(topic.parent()).add(place, topic.index());
        children.add(new ArrayList<>());
        topics.add(topic);
    }

    /** Replaces a topic. */
    public void replace(int number, Topic topic) {
        topics.set(number, topic);
    }

    /** Removes topics with everything below them. */
    public void removeIf(Predicate<Topic> unwanted) {
        children.forEach(below -> below.removeIf(number -> unwanted.test(topics.get(number))));
    }

    /** Builds the roadmap, with the notices of the original one. */
    public Roadmap roadmap() {
        var numbers = new int[topics.size()];
        indices.clear();
        var order = new ArrayList<Integer>();
        var rest = new ArrayDeque<Integer>();
        rest.push(0);
        while (!rest.isEmpty()) {
            int number = rest.pop();
            numbers[number] = order.size();
            indices.put(number, order.size());
            order.add(number);
            children.get(number).reversed().forEach(rest::push);
        }
        var there = new Relocation(number -> numbers[number], offset -> offset);
        var made = new Topic[topics.size()];
        for (int number : order.reversed()) {
            List<Topic> below =
                    children.get(number).stream().map(child -> made[child]).toList();
            made[number] = topics.get(number).relocated(there, below);
        }
        return new Roadmap(from.source(), (Section) made[0], from.notices());
    }

    /** The {@link Topic#index()} in the roadmap that was built; -1 for a removed topic. */
    public int index(int number) {
        return indices.getOrDefault(number, -1);
    }
}
