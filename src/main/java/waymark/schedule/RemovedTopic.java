package waymark.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.model.Tracking;
import waymark.progress.Change;
import waymark.progress.KnownTopic;
import waymark.progress.Progress;

/**
 * A topic that was done and stands in the roadmap no more: what was done on a day was done on that day, whatever its author takes
 * out later.
 *
 * @param day the day on which it was done
 * @param below the nearest topic that it stood below and that is still there
 */
public record RemovedTopic(LocalDate day, Topic below) {

    /**
     * Those that would be counted, in no order. One that the user found again under another name is that topic and none of these,
     * nor are the entries of sections that the user no longer tracks.
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
        var removed = new ArrayList<RemovedTopic>();
        done.forEach((known, change) -> {
            Topic below = below(known, rollup);
            if (!parents.contains(known.id())
                    && !isFoundAgain(known, progress)
                    && rollup.isCounted(countingKind(below, rollup))
                    && (!known.mark().isEmpty() || isTracked(below, rollup))) {
                Change origin = progress.origin(change.subject()).orElse(change);
                removed.add(new RemovedTopic(activity.day(origin), below));
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

    private static Topic below(KnownTopic known, Rollup rollup) {
        Set<String> passed = new HashSet<>();
        String in = known.in();
        while (passed.add(in)) {
            Optional<Topic> there = rollup.ids().topic(rollup.roadmap(), in);
            if (there.isPresent()) {
                return there.get();
            }
            in = rollup.progress().known(in).map(KnownTopic::in).orElse(in);
        }
        return rollup.roadmap().root();
    }

    private static CountingKind countingKind(Topic below, Rollup rollup) {
        return switch (below) {
            case Section section -> rollup.countingKind(section);
            case Item item -> rollup.countingKind(item);
            default -> CountingKind.ONCE;
        };
    }

    private static boolean isTracked(Topic below, Rollup rollup) {
        for (Optional<Topic> at = Optional.of(below);
                at.isPresent();
                at = rollup.roadmap().parent(at.get())) {
            var decision = rollup.progress().tracking(rollup.ids().id(at.get()));
            if (decision.isPresent()) {
                return decision.get() == Tracking.ON;
            }
        }
        return false;
    }
}
