package waymark.app;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import waymark.history.PastRoadmap;
import waymark.progress.Ledger;
import waymark.progress.OwnTopics;
import waymark.progress.Progress;
import waymark.progress.SeenVersion;
import waymark.progress.TopicSnapshot;
import waymark.progress.UndoHistory;
import waymark.schedule.Rollup;

/**
 * An open roadmap as it was at the end of a past day.
 *
 * @param state the state to show; nothing in it can be undone or waits for a decision
 * @param later how many of today's topics were added later and are left out
 * @param gone how many topics existed then that the roadmap no longer has
 */
public record PastState(SessionState state, int later, int gone) {

    /**
     * Looks at all changes, so don't call it on the UI thread.
     *
     * @param dayOf the user's day to which a time belongs
     */
    public static PastState of(SessionState now, LocalDate day, Function<OffsetDateTime, LocalDate> dayOf) {
        var file = OwnTopics.without(now.roadmap(), now.ids());
        PastRoadmap then = version(now.ledger(), day, dayOf)
                .map(version -> PastRoadmap.of(file.roadmap(), file.ids(), version))
                .orElseGet(() -> new PastRoadmap(file.roadmap(), file.ids(), 0, 0));
        var until = Ledger.of(now.ledger().entries().stream()
                .filter(entry -> !dayOf.apply(entry.metadata().at()).isAfter(day))
                .toList());
        var progress = Progress.of(until);
        var outline = OwnTopics.in(then.roadmap(), then.ids(), progress);
        var rollup = Rollup.of(
                        outline.roadmap(),
                        outline.ids(),
                        progress,
                        day,
                        now.rollup().week())
                .counting(now.rollup().rule());
        var state = new SessionState(
                now.file(), until, UndoHistory.EMPTY, rollup, RoadmapDiff.NONE, new SaveState.Unchanged(), List.of());
        return new PastState(state, then.later(), then.gone());
    }

    /** The day that is shown. */
    public LocalDate day() {
        return state.rollup().today();
    }

    /** The last version that had been seen by the end of a day, or else the first one. */
    private static Optional<SeenVersion> version(
            Ledger ledger, LocalDate day, Function<OffsetDateTime, LocalDate> dayOf) {
        var days = new HashMap<String, LocalDate>();
        ledger.entries(TopicSnapshot.class)
                .forEach(seen -> days.putIfAbsent(
                        seen.metadata().step(), dayOf.apply(seen.metadata().at())));
        @Nullable SeenVersion last = null;
        for (SeenVersion version : SeenVersion.of(ledger)) {
            LocalDate seen = days.get(version.step());
            if (last != null && seen != null && seen.isAfter(day)) {
                break;
            }
            last = version;
        }
        return Optional.ofNullable(last);
    }
}
