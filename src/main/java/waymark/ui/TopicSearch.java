package waymark.ui;

import java.util.List;
import java.util.stream.Stream;
import waymark.app.SessionState;
import waymark.model.SearchWords;
import waymark.model.SearchWords.Fit;
import waymark.model.Topic;

/** A search for topics while the user types: every word has to occur in the number or the title. */
public record TopicSearch(SearchWords words) {
    /** The most results to return. Nobody reads a longer list; the user types another letter instead. */
    private static final int MOST = 200;

    public static TopicSearch of(String typed) {
        return new TopicSearch(SearchWords.of(typed));
    }

    /** The matching topics, the best match first, without the rest of a list that is too long. */
    public List<Topic> among(Stream<? extends Topic> topics) {
        return words.best(topics.map(topic -> topic), this::fit, MOST);
    }

    private Fit fit(Topic topic) {
        Fit title = words.fit(topic.text());
        if (title == Fit.EXACT || topic.number().isEmpty()) {
            return title;
        }
        String number = topic.number();
        boolean dotted = number.endsWith(".") || number.endsWith(")");
        return words.fit(dotted ? number.substring(0, number.length() - 1) : number) == Fit.EXACT
                ? Fit.EXACT
                : words.fit(number + " " + topic.text());
    }

    /** The path of a topic, from the outermost section on. */
    public static String path(SessionState state, Topic topic) {
        return String.join(
                " › ", state.roadmap().path(topic).stream().map(Topic::text).toList());
    }

    /** The name of a topic: its number and its title. */
    public static String title(Topic topic) {
        return (topic.number() + "  " + topic.text()).strip();
    }
}
