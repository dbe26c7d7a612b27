package waymark.ui;

import java.util.List;
import java.util.stream.Stream;
import waymark.app.SessionState;
import waymark.model.SearchWords;
import waymark.model.SearchWords.Fit;
import waymark.model.Topic;

/** Topics as one looks for them while typing: each word that is typed stands in the number or the title. */
public record TopicSearch(SearchWords words) {
    /** A longer list is not read; one types on instead. */
    private static final int MOST = 200;

    public static TopicSearch of(String typed) {
        return new TopicSearch(SearchWords.of(typed));
    }

    /** Those of the topics that fit, the best fitting first, without the rest of too many. */
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
