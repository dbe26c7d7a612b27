package waymark.ui.today;

import java.util.Optional;
import waymark.app.SessionState;
import waymark.model.Item;
import waymark.model.Status;
import waymark.revision.Revision;
import waymark.schedule.Agenda;
import waymark.schedule.Count;

/**
 * What Today shows.
 *
 * @param state counted for the day
 * @param revision what comes back on it, where that is wanted
 */
record TodayContent(SessionState state, Agenda agenda, Optional<Revision> revision) {

    /** How far a routine item is on the day. */
    Status status(Item item) {
        return state.rollup().status(item);
    }

    /** How far a part of the routine is on the day. */
    Count count(Agenda.Due part) {
        return state.rollup().count(part.group().items());
    }

    /** How far the routine as a whole is on the day. */
    Count count() {
        return state.rollup().tally(state.roadmap().root()).due();
    }
}
