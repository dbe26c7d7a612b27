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
 * A summary of a roadmap, read without opening it for editing; nothing is written.
 *
 * @param next the topic to continue with; empty if nothing is left
 * @param due the progress of today's routine
 * @param touched the day of the last change; empty if there is none
 */
public record RoadmapSummary(String title, Count count, Optional<String> next, Count due, Optional<LocalDate> touched) {

    /**
     * Reads a roadmap and its progress. Don't call it on the UI thread.
     *
     * @param rule the user's counting rule
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
