package waymark.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.KnownTopic;
import waymark.progress.Progress;

/**
 * A topic that was done and is no longer in the roadmap: what was done on a day stays done on that day, whatever its author removes later.
 *
 * @param day the day on which it was done
 * @param place the place where it was
 */
record RemovedTopic(LocalDate day, RemovedPlace place) {

    /**
     * The removed topics that would be counted, unordered. Leaves out topics that the user identified with another topic, those that may be
     * another topic that is done until the user decides, and the entries of sections that the user no longer tracks.
     */
    static List<RemovedTopic> of(Activity activity) {
        Rollup rollup = activity.rollup();
        Progress progress = rollup.progress();
        Map<KnownTopic, Change> done = new HashMap<>();
        Set<String> parents = new HashSet<>();
        progress.latest(id -> isItem(id) && rollup.ids().index(id).isEmpty(), false)
                .filter(change -> change instanceof Change.OfStatus status && status.to() == Status.DONE)
                .forEach(change -> progress.known(change.about()).ifPresent(known -> {
                    done.put(known, change);
                    parents.add(known.in());
                }));
        if (done.isEmpty()) {
            return List.of();
        }
        Set<String> doubtful = activity.doubtful().get();
        Map<String, RemovedPlace> places = new HashMap<>();
        var removed = new ArrayList<RemovedTopic>();
        done.forEach((known, change) -> {
            var place = places.computeIfAbsent(known.in(), in -> RemovedPlace.of(in, rollup));
            if (!parents.contains(known.id())
                    && !doubtful.contains(known.id())
                    && !isFoundAgain(known, progress)
                    && rollup.isCounted(place.countingKind(known.text()))
                    && (!known.mark().isEmpty() || place.tracked())) {
                Change origin = progress.origin(change.subject()).orElse(change);
                removed.add(new RemovedTopic(activity.day(origin), place));
            }
        });
        return removed;
    }

    private static boolean isItem(String id) {
        return id.startsWith("t_");
    }

    private static boolean isFoundAgain(KnownTopic known, Progress progress) {
        return progress.resolution(known.id())
                .filter(decision -> !Change.OfIdentity.GONE.equals(decision.is()))
                .isPresent();
    }
}
