package waymark.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.StatusLine;
import waymark.model.TaskDates;
import waymark.model.Topic;

/** The content of one version of a roadmap, as evidence for matching: a tree of nodes in file order. Node 0 is the root. Immutable. */
public final class TopicOutline {
    private final List<Node> nodes;
    private final int[][] children;
    private final int[] ranks;
    private final long[] hashes;
    private final long[] textHashes;
    private final Set<Long> repeated = new HashSet<>();
    private final IntFunction<String> addresses;

    /** The kind of a node; only nodes of the same kind can match. */
    public enum Kind {
        SECTION,
        ITEM,
        OTHER
    }

    /**
     * A topic.
     *
     * @param parent the parent node; -1 for the root
     * @param number its number, which may be empty
     * @param text its text
     */
    public record Node(int parent, Kind kind, String number, String text) {}

    /** The outline of these nodes, each of which comes after its parent. */
    public TopicOutline(List<Node> nodes) {
        this(nodes, node -> "");
    }

    private TopicOutline(List<Node> nodes, IntFunction<String> addresses) {
        this.addresses = addresses;
        this.nodes = List.copyOf(nodes);
        this.children = children(this.nodes);
        this.ranks = new int[nodes.size()];
        for (int[] siblings : children) {
            for (int i = 0; i < siblings.length; i++) {
                ranks[siblings[i]] = i;
            }
        }
        this.hashes = new long[nodes.size()];
        this.textHashes = new long[nodes.size()];
        for (int i = nodes.size() - 1; i >= 0; i--) {
            textHashes[i] = hash(nodes.get(i));
            long hash = textHashes[i];
            for (int child : children[i]) {
                hash = mix(hash) + hashes[child];
            }
            hashes[i] = mix(hash);
        }
        var seen = new HashSet<Long>();
        for (long text : textHashes) {
            if (!seen.add(text)) {
                repeated.add(text);
            }
        }
    }

    private static long hash(Node node) {
        String text = normalized(node.text());
        // Mixed, because otherwise the section "Page" would have the hash of the item "Sage".
        long hash = mix(node.kind().ordinal() + 1);
        for (int i = 0; i < text.length(); i++) {
            hash = 0x100000001B3L * (hash ^ text.charAt(i));
        }
        return mix(hash);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private static int[][] children(List<Node> nodes) {
        var counts = new int[nodes.size()];
        for (int i = 1; i < counts.length; i++) {
            counts[nodes.get(i).parent()]++;
        }
        var children = new int[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            children[i] = new int[counts[i]];
        }
        for (int i = counts.length - 1; i > 0; i--) {
            int parent = nodes.get(i).parent();
            children[parent][--counts[parent]] = i;
        }
        return children;
    }

    /** The outline of a roadmap; the nodes are its {@link #topics}. The title of the whole roadmap isn't used as evidence. */
    public static TopicOutline of(Roadmap roadmap) {
        var nodes = new ArrayList<Node>();
        var places = new int[roadmap.size()];
        for (Topic topic : topics(roadmap)) {
            places[topic.index()] = nodes.size();
            int parent = topic.parent() < 0 ? -1 : places[topic.parent()];
            String text = parent < 0 ? "" : topic.text();
            nodes.add(new Node(parent, kind(topic), topic.number(), text));
        }
        List<Topic> topics = topics(roadmap);
        return new TopicOutline(nodes, node -> LinkAddress.of(roadmap, topics.get(node)));
    }

    /** The outline of a flat list of texts, preceded by the root. */
    public static TopicOutline flat(List<Node> items) {
        var nodes = new ArrayList<Node>(items.size() + 1);
        nodes.add(new Node(-1, Kind.SECTION, "", ""));
        items.forEach(item -> nodes.add(new Node(0, Kind.ITEM, item.number(), item.text())));
        return new TopicOutline(nodes);
    }

    /** The topics of a roadmap that have a node, in the order of the nodes: all except prose. */
    public static List<Topic> topics(Roadmap roadmap) {
        return roadmap.topics().stream()
                .filter(topic -> !(topic instanceof Prose))
                .toList();
    }

    private static Kind kind(Topic topic) {
        return switch (topic) {
            case Section section -> Kind.SECTION;
            case Item item -> Kind.ITEM;
            case StatusLine line -> Kind.OTHER;
            case Blank field -> Kind.OTHER;
            case Prose note -> Kind.OTHER;
        };
    }

    /** A text without differences that never matter. */
    static String normalized(String text) {
        String composed = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return TaskDates.without(composed.toLowerCase(Locale.ROOT).strip());
    }

    /** Whether a text contains only characters that no Unicode normalization changes; the library would load large tables to find out. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** ASCII, Latin letters with one accent, and the block that contains most emoji: its first surrogates, and all second surrogates. */
    private static boolean isPlain(char letter) {
        return letter < 0x80
                || letter >= '\u00c0' && letter <= '\u0131'
                || letter == '\ud83d'
                || Character.isLowSurrogate(letter);
    }

    int size() {
        return nodes.size();
    }

    Node node(int index) {
        return nodes.get(index);
    }

    /** The text of each node. */
    Stream<String> texts() {
        return nodes.stream().map(Node::text);
    }

    /** The addresses that an item's own line links to; empty if there are none or they aren't known. */
    String address(int index) {
        return addresses.apply(index);
    }

    int parent(int index) {
        return nodes.get(index).parent();
    }

    int[] children(int index) {
        return children[index];
    }

    /** The sibling at that distance; -1 if there is none. */
    int sibling(int index, int further) {
        int parent = parent(index);
        int rank = ranks[index] + further;
        return parent < 0 || rank < 0 || rank >= children[parent].length ? -1 : children[parent][rank];
    }

    /** Equal for nodes with the same text and the same subtree. */
    long hash(int index) {
        return hashes[index];
    }

    /** Whether no other node has the same text. */
    boolean isUnique(int index) {
        return !repeated.contains(textHashes[index]);
    }

    /** Equal for nodes with the same text. */
    long textHash(int index) {
        return textHashes[index];
    }
}
