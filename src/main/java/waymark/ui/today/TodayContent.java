package waymark.ui.today;

import java.util.Optional;
import waymark.app.SessionState;
import waymark.model.Item;
import waymark.model.Status;
import waymark.revision.Revision;
import waymark.schedule.Agenda;
import waymark.schedule.Count;

/**
 * The content of Today.
 *
 * @param state the state, counted for the day
 * @param revision what to revise on the day, if the user wants revision
 */
record TodayContent(SessionState state, Agenda agenda, Optional<Revision> revision) {

    /** The status of a routine item on the day. */
    Status status(Item item) {
        return state.rollup().status(item);
    }

    /** The progress of a part of the routine on the day. */
    Count count(Agenda.Due part) {
        return state.rollup().count(part.group().items());
    }

    /** The progress of the whole routine on the day. */
    Count count() {
        return state.rollup().tally(state.roadmap().root()).due();
    }
}
