package waymark.ui.today;

import java.time.LocalDate;
import java.util.Optional;
import waymark.schedule.Agenda;
import waymark.schedule.RoutineDays;
import waymark.ui.RoadmapModel;

/** Leaves days out of the routine, from the one that is shown on. */
public final class Pauses {
    private final RoadmapModel roadmapModel;
    private final TodayViewModel model;

    Pauses(RoadmapModel roadmapModel, TodayViewModel model) {
        this.roadmapModel = roadmapModel;
        this.model = model;
    }

    /** Leaves that many days out. */
    void pause(int days) {
        LocalDate from = model.day();
        model.step(session -> session.pauseRoutine(from, Optional.of(from.plusDays(days - 1L))));
    }

    /** Leaves all days out until the user goes on. */
    public void pause() {
        LocalDate from = model.day();
        model.step(session -> session.pauseRoutine(from, Optional.empty()));
    }

    /** Goes on with the routine. */
    void resume() {
        LocalDate from = model.day();
        model.step(session -> session.resumeRoutine(from));
    }

    /** Whether there are days between the last one on which something was done and today that count as missed. */
    boolean canLeaveOut() {
        Agenda agenda = model.shown().agenda();
        var state = roadmapModel.state();
        var days =
                RoutineDays.of(state.progress(), state.ids().id(state.roadmap().root()));
        return agenda.away().isPresent()
                && agenda.score().isPresent()
                && days.pausedSince(model.today().minusDays(1)).isEmpty();
    }

    /** Leaves the days out that the user was away. */
    void leaveOut() {
        LocalDate yesterday = model.today().minusDays(1);
        model.shown()
                .agenda()
                .away()
                .ifPresent(
                        last -> model.step(session -> session.pauseRoutine(last.plusDays(1), Optional.of(yesterday))));
    }
}
