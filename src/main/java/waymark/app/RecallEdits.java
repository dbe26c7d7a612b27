package waymark.app;

import java.time.LocalDate;
import java.util.List;
import waymark.model.Item;
import waymark.model.Recall;
import waymark.progress.Change;
import waymark.revision.Revision;

/** What it means to say how well a topic is still known: one answer a day, and the topic stays done. */
public final class RecallEdits {
    private RecallEdits() {}

    /** Keeps the answer for today as one step, where the topic is one that comes back. Returns how much changed. */
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
