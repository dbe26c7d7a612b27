package waymark.ui.today;

import waymark.app.SessionState;
import waymark.schedule.Agenda;

/**
 * What Today shows.
 *
 * @param state counted for the day
 */
record Shown(SessionState state, Agenda agenda) {}
