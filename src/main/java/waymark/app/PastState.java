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
 * An open roadmap as it was at the end of a day that is past.
 *
 * @param state what there was to show; nothing in it can be undone, and nothing waits
 * @param later how many of today's topics came later and are left out
 * @param gone how many topics there were that the roadmap has no longer
 */
public record PastState(SessionState state, int later, int gone) {

    /**
     * Looks at all that was ever done, so not for the thread that shows a window.
     *
     * @param dayOf the user's day that a time belongs to
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

    /** The day that is seen. */
    public LocalDate day() {
        return state.rollup().today();
    }

    /** The last version that was seen by the end of a day; the first where that was seen later. */
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
