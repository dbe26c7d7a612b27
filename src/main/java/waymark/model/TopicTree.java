package waymark.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The topics of a roadmap while some are left out or put in; another roadmap is made of them in the end. Topics are called by
 * their {@link Topic#index()} in the first one, those that are put in by the numbers that follow.
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

    /** The number that the next topic to be put in has. */
    public int next() {
        return topics.size();
    }

    /** The topic of that number. */
    public Topic topic(int number) {
        return topics.get(number);
    }

    /** The numbers of the topics directly below one, in their order. */
    public List<Integer> below(int number) {
        return List.copyOf(children.get(number));
    }

    /**
     * Puts a topic in.
     *
     * @param topic its index is {@link #next()}, its parent the number of a topic of the tree
     * @param place how many of those directly below its parent stand before it
     */
    public void add(Topic topic, int place) {
        children.get(topic.parent()).add(place, topic.index());
        children.add(new ArrayList<>());
        topics.add(topic);
    }

    /** Puts one topic in the place of another. */
    public void replace(int number, Topic topic) {
        topics.set(number, topic);
    }

    /** Leaves out topics, with all that stands below them. */
    public void removeIf(Predicate<Topic> unwanted) {
        children.forEach(below -> below.removeIf(number -> unwanted.test(topics.get(number))));
    }

    /** The roadmap that they make, with the notices of the first one. */
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

    /** The {@link Topic#index()} in the roadmap that was made; -1 for a topic that is left out. */
    public int index(int number) {
        return indices.getOrDefault(number, -1);
    }
}
