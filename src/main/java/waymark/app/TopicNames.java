package waymark.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waymark.model.FoldedText;
import waymark.model.Section;
import waymark.model.Topic;

/** Finds topics by their exact names: {@code line:35}, an id, a number, a title, or number and title. */
public final class TopicNames {
    private static final String LINE = "line:";

    /** A word that names a topic on its own, so that a line may contain several. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*[.)]?|[a-z]_[0-9a-f]{16}|line:\\d+");

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,;，；、]+");
    private static final Pattern BULLET = Pattern.compile("[-*+•][ \\t]+(?:\\[.][ \\t]+)?");

    private static final Pattern TICKED = Pattern.compile("\\s*+[-*+•][ \\t]++\\[[xX]][ \\t]");
    private static final Pattern OPEN = Pattern.compile("\\s*+[-*+•][ \\t]++\\[ ][ \\t]");

    private final List<Map<String, List<Topic>>> ways;

    /** The names of some topics of a roadmap. */
    public TopicNames(SessionState state, Stream<? extends Topic> topics) {
        List<? extends Topic> all = topics.toList();
        ways = List.of(
                by(
                        all,
                        topic -> OwnTopicEdits.isOwn(topic)
                                ? ""
                                : LINE + state.roadmap().line(topic)),
                by(all, topic -> state.ids().id(topic)),
                by(all, topic -> bare(fold(topic.number()))),
                by(all, topic -> fold(topic.text())),
                by(all, topic -> fold(topic.number() + " " + topic.text())));
    }

    /** Finds topics that can be ticked: items or, if no item has the name, sections. */
    public static Function<String, List<Topic>> ofTickable(SessionState state) {
        var items = new TopicNames(state, state.roadmap().items());
        var sections = new TopicNames(state, state.roadmap().all(Section.class).filter(section -> section.index() > 0));
        return meant -> {
            List<Topic> found = items.exactly(meant);
            return found.isEmpty() ? sections.exactly(meant) : found;
        };
    }

    private static Map<String, List<Topic>> by(List<? extends Topic> topics, Function<Topic, String> name) {
        Map<String, List<Topic>> named = HashMap.newHashMap(topics.size());
        for (Topic topic : topics) {
            String key = name.apply(topic);
            if (!key.isEmpty()) {
                named.computeIfAbsent(key, ignored -> new ArrayList<>(1)).add(topic);
            }
        }
        return named;
    }

    /** The topics with this name, in the strictest sense in which any has it. */
    public List<Topic> exactly(String meant) {
        String words = fold(meant);
        List<String> keys = List.of(meant.strip(), meant.strip(), bare(words), words, words);
        for (int way = 0; way < ways.size(); way++) {
            List<Topic> found = ways.get(way).getOrDefault(keys.get(way), List.of());
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /**
     * The names in a pasted text: numbers, any number of them in a line, or titles, one in a line. In a list of tasks of which some are
     * ticked, the others are left out.
     */
    public static List<String> list(String text) {
        var names = new ArrayList<String>();
        boolean someTicked = text.lines().anyMatch(line -> TICKED.matcher(line).lookingAt());
        text.lines()
                .filter(line -> !someTicked || !OPEN.matcher(line).lookingAt())
                .map(String::strip)
                .forEach(line -> {
                    String content = BULLET.matcher(line).lookingAt()
                            ? BULLET.matcher(line).replaceFirst("")
                            : line;
                    List<String> words = SEPARATOR
                            .splitAsStream(content)
                            .filter(word -> !word.isEmpty())
                            .toList();
                    if (words.stream().allMatch(word -> NUMBER.matcher(word).matches())) {
                        names.addAll(words);
                    } else {
                        names.add(content);
                    }
                });
        return names.stream().distinct().toList();
    }

    private static String fold(String text) {
        return FoldedText.fold(text).strip();
    }

    private static String bare(String number) {
        return number.endsWith(".") || number.endsWith(")") ? number.substring(0, number.length() - 1) : number;
    }
}
