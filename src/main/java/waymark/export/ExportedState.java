package waymark.export;

import java.util.function.Predicate;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.progress.Progress;
import waymark.progress.TopicIds;
import waymark.schedule.Rollup;

/**
 * A roadmap and the user's progress at one moment.
 *
 * @param listed which items are listed; all of them are counted
 */
public record ExportedState(
        Roadmap roadmap, TopicIds ids, Progress progress, Rollup rollup, Predicate<? super Item> listed) {

    /** A topic's number without the delimiter after it. */
    String number(Topic topic) {
        String number = topic.number();
        return number.endsWith(".") || number.endsWith(")") ? number.substring(0, number.length() - 1) : number;
    }
}
