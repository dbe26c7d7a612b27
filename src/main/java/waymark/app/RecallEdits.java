package waymark.app;

import java.time.LocalDate;
import java.util.List;
import waymark.model.Item;
import waymark.model.Recall;
import waymark.progress.Change;
import waymark.revision.Revision;

/** Records how well a topic is remembered: one answer a day. The topic stays done. */
public final class RecallEdits {
    private RecallEdits() {}

    /** Records today's answer as one step, if the topic is up for revision. Returns the number of changes. */
    public static int answer(Session session, Item item, Recall recall) {
        SessionState state = session.state();
        String id = state.ids().id(item);
        LocalDate day = state.rollup().today();
        boolean isAnswer = Revision.isRevised(state.rollup(), item)
                && state.progress().recall(id, day).filter(recall::equals).isEmpty();
        return session.apply(
                isAnswer ? List.of(metadata -> new Change.OfRecall(metadata, id, day, recall)) : List.of());
    }
}
