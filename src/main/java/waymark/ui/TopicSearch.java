package waymark.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import waymark.app.SessionState;
import waymark.model.Topic;

/** Topics as one looks for them while typing: each word that is typed stands in the number or the title. */
public record TopicSearch(List<String> words) {
    /** A longer list is not read; one types on instead. */
    private static final int MOST = 200;

    public static TopicSearch of(String typed) {
        return new TopicSearch(Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Those of the topics that fit, without the rest of too many. */
    public List<Topic> among(Stream<? extends Topic> topics) {
        return topics.<Topic>map(topic -> topic).filter(this::fits).limit(MOST).toList();
    }

    private boolean fits(Topic topic) {
        String text = topic.number() + " " + topic.text().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    /** Where a topic stands, from the outermost on. */
    public static String path(SessionState state, Topic topic) {
        return String.join(
                " › ", state.roadmap().path(topic).stream().map(Topic::text).toList());
    }

    /** What a topic is called: its number and its words. */
    public static String title(Topic topic) {
        return (topic.number() + "  " + topic.text()).strip();
    }
}
