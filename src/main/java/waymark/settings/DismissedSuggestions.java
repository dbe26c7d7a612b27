package waymark.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The topics that the user has dismissed from the suggestions of one day. A dismissal ends with the day or when the topic's status changes.
 *
 * @param topics the status that each topic had, by its id
 */
public record DismissedSuggestions(LocalDate day, Map<String, String> topics) {
    /** Nothing dismissed. */
    public static final DismissedSuggestions NONE = new DismissedSuggestions(LocalDate.MIN, Map.of());

    private static final String DAY = "not-today";
    private static final String TOPICS = "not-today-topics";

    public DismissedSuggestions {
        topics = Map.copyOf(topics);
    }

    /** Whether a topic is dismissed on a day. */
    public boolean has(String topic, String status, LocalDate on) {
        return on.equals(day) && status.equals(topics.get(topic));
    }

    /** This and a topic more; what was said of another day is of no use any longer. */
    public DismissedSuggestions with(String topic, String status, LocalDate on) {
        var more = new HashMap<>(on.equals(day) ? topics : Map.of());
        more.put(topic, status);
        return new DismissedSuggestions(on, more);
    }

    /** This, with a topic to be suggested again. */
    public DismissedSuggestions without(String topic) {
        var less = new HashMap<>(topics);
        less.remove(topic);
        return new DismissedSuggestions(day, less);
    }

    static DismissedSuggestions of(SettingsValues texts) {
        try {
            var day = LocalDate.parse(texts.text(DAY));
            var topics = Stream.of(texts.text(TOPICS).split(" "))
                    .map(entry -> entry.split("="))
                    .filter(entry -> entry.length == 2)
                    .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1], (one, other) -> other));
            return new DismissedSuggestions(day, topics);
        } catch (DateTimeException neverSaid) {
            return NONE;
        }
    }

    Map<String, String> texts() {
        String said = topics.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
        return Map.of(DAY, day.toString(), TOPICS, said);
    }
}
