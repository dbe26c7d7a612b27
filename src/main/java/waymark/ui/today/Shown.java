package waymark.ui.today;

import java.util.Optional;
import waymark.app.SessionState;
import waymark.revision.Revision;
import waymark.schedule.Agenda;

/**
 * What Today shows.
 *
 * @param state counted for the day
 * @param revision what comes back on it, where that is wanted
 */
record Shown(SessionState state, Agenda agenda, Optional<Revision> revision) {}
