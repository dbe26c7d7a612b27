package waymark.app;

import java.util.Comparator;
import java.util.List;
import waymark.model.Topic;
import waymark.progress.Change;

/** The changes of a topic. */
public final class TopicHistory {
    private TopicHistory() {}

    /** The changes of a topic, the last one first. */
    public static List<Change> of(SessionState state, Topic topic) {
        String id = state.ids().id(topic);
        return state.progress()
                .all(id)
                .sorted(Comparator.comparing(
                                (Change change) -> change.metadata().id())
                        .reversed())
                .toList();
    }
}
