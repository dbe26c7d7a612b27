package waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import waymark.progress.Change;
import waymark.schedule.Agenda;
import waymark.schedule.Count;
import waymark.schedule.CountingRule;
import waymark.schedule.DayBoundaries;

/**
 * A roadmap at a glance, without opening it for work: nothing is written.
 *
 * @param next the topic to go on with; none where nothing is left
 * @param due how much of today's routine is done
 * @param touched the day on which something was last noted down; none where nothing was
 */
public record RoadmapSummary(String title, Count count, Optional<String> next, Count due, Optional<LocalDate> touched) {

    /**
     * Reads a roadmap and its progress. Not for the thread that shows a window.
     *
     * @param rule what the user wants to be counted
     * @throws ProblemException if the roadmap can't be read
     */
    public static RoadmapSummary of(Path roadmap, Environment environment, CountingRule rule) throws ProblemException {
        SessionState state = Session.open(roadmap, environment).state().counting(rule);
        var rollup = state.rollup();
        var boundaries = new DayBoundaries(environment.today(), environment::dayOf);
        return new RoadmapSummary(
                state.title(),
                rollup.overall(),
                Agenda.of(rollup, boundaries, item -> false).suggestions().stream()
                        .findFirst()
                        .map(suggestion -> suggestion.item().text()),
                rollup.tally(state.roadmap().root()).due(),
                state.progress().latest().stream()
                        .filter(Change::hasValue)
                        .map(change -> environment.dayOf(change.metadata().at()))
                        .max(LocalDate::compareTo));
    }
}
