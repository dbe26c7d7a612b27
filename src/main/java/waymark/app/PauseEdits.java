package waymark.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.ChangeDraft;
import waymark.schedule.RoutineDays;

/** Pauses and resumes the routine: the roadmap as a whole is deferred from one day on, and reopened from another. */
final class PauseEdits {
    private PauseEdits() {}

    /** @param until the last day of the pause; empty if the user will resume at some time */
    static List<ChangeDraft> pause(SessionState state, LocalDate from, Optional<LocalDate> until) {
        var days = days(state);
        var turns = new LinkedHashMap<LocalDate, @Nullable Status>();
        if (days.pausedSince(from).isEmpty()) {
            turns.put(from, Status.DEFERRED);
        }
        LocalDate end = until.map(last -> last.plusDays(1)).orElse(LocalDate.MAX);
        boolean pausedAfter = until.isPresent() && days.pausedSince(end).isPresent();
        for (LocalDate turn : days.pauseBoundaries(from, end)) {
            turns.put(turn, null);
        }
        if (until.isPresent() && !pausedAfter) {
            turns.put(end, Status.DOING);
        }
        return drafts(state, turns);
    }

    /** Resumes from a day on. */
    static List<ChangeDraft> resume(SessionState state, LocalDate from) {
        var since = days(state).pausedSince(from);
        if (since.isEmpty()) {
            return List.of();
        }
        var turns = new LinkedHashMap<LocalDate, @Nullable Status>();
        turns.put(from, since.get().equals(from) ? null : Status.DOING);
        return drafts(state, turns);
    }

    private static RoutineDays days(SessionState state) {
        return RoutineDays.of(state.progress(), root(state));
    }

    private static String root(SessionState state) {
        return state.ids().id(state.roadmap().root());
    }

    private static List<ChangeDraft> drafts(SessionState state, Map<LocalDate, @Nullable Status> turns) {
        String root = root(state);
        return turns.entrySet().stream()
                .<ChangeDraft>map(
                        turn -> metadata -> new Change.OfStatus(metadata, root, turn.getKey(), turn.getValue(), null))
                .toList();
    }
}
