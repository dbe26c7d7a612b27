package waymark.ui.today;

import java.time.LocalDate;
import java.util.Optional;
import waymark.schedule.Agenda;
import waymark.schedule.RoutineDays;
import waymark.ui.RoadmapModel;

/** Pauses the routine, from the day that is shown. */
public final class Pauses {
    private final RoadmapModel roadmapModel;
    private final TodayViewModel model;

    Pauses(RoadmapModel roadmapModel, TodayViewModel model) {
        this.roadmapModel = roadmapModel;
        this.model = model;
    }

    /** Pauses for this number of days. */
    void pause(int days) {
        LocalDate from = model.day();
        model.step(session -> session.pauseRoutine(from, Optional.of(from.plusDays(days - 1L))));
    }

    /** Pauses until the user resumes. */
    public void pause() {
        LocalDate from = model.day();
        model.step(session -> session.pauseRoutine(from, Optional.empty()));
    }

    /** Resumes the routine. */
    void resume() {
        LocalDate from = model.day();
        model.step(session -> session.resumeRoutine(from));
    }

    /** Whether there are days between the last active one and today that count as missed. */
    boolean canLeaveOut() {
        Agenda agenda = model.shown().agenda();
        var state = roadmapModel.state();
        var days =
                RoutineDays.of(state.progress(), state.ids().id(state.roadmap().root()));
        return agenda.away().isPresent()
                && agenda.score().isPresent()
                && days.pausedSince(model.today().minusDays(1)).isEmpty();
    }

    /** Leaves out the days when the user was away. */
    void leaveOut() {
        LocalDate yesterday = model.today().minusDays(1);
        model.shown()
                .agenda()
                .away()
                .ifPresent(
                        last -> model.step(session -> session.pauseRoutine(last.plusDays(1), Optional.of(yesterday))));
    }
}
