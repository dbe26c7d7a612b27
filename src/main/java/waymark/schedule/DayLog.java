package waymark.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Item;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;

/** Finds what of the user's deeds of a day still holds. The routine is not among them. */
final class DayLog {
    private final Rollup rollup;
    private final List<ActivityEntry> deeds = new ArrayList<>();
    private final Map<Topic, ActivityEntry> passedOn = new HashMap<>();

    private DayLog(Rollup rollup) {
        this.rollup = rollup;
    }

    /** The deeds, the latest first. */
    static List<ActivityEntry> on(LocalDate day, Activity activity) {
        var rollup = activity.rollup();
        var deeds = new DayLog(rollup);
        activity.on(day)
                .forEach(change -> deeds.topic(change.about()).ifPresent(topic -> deeds.collect(change, topic)));
        deeds.deeds.addAll(deeds.passedOn.values());
        for (var phase : rollup.roadmap().phases()) {
            activity.completed(phase)
                    .filter(change -> activity.day(change).equals(day))
                    .ifPresent(change -> deeds.add(ActivityEntry.Kind.FINISHED, phase, change));
        }
        deeds.deeds.sort(Comparator.comparing(ActivityEntry::at)
                .reversed()
                .thenComparing(deed -> deed.topic().index()));
        return List.copyOf(deeds.deeds);
    }

    private Optional<Topic> topic(String id) {
        return rollup.ids().topic(rollup.roadmap(), id);
    }

    private void add(ActivityEntry.Kind kind, Topic topic, Change change) {
        deeds.add(new ActivityEntry(kind, topic, 1, change.stamp().at()));
    }

    private void collect(Change change, Topic topic) {
        if (change instanceof Change.OfNote) {
            add(ActivityEntry.Kind.NOTED, topic, change);
        } else if (change instanceof Change.OfRecall) {
            add(ActivityEntry.Kind.REVISED, topic, change);
        } else if (change instanceof Change.OfStatus status && isTick(status, topic)) {
            Optional.ofNullable(status.via())
                    .flatMap(this::topic)
                    .ifPresentOrElse(
                            whole -> passedOn.merge(
                                    whole,
                                    new ActivityEntry(
                                            ActivityEntry.Kind.TICKED,
                                            whole,
                                            1,
                                            status.stamp().at()),
                                    (one, more) -> new ActivityEntry(one.kind(), whole, one.leaves() + 1, one.at())),
                            () -> add(ActivityEntry.Kind.TICKED, topic, status));
        }
    }

    private static boolean isTick(Change.OfStatus change, Topic topic) {
        return change.day() == null && change.to() == Status.DONE && topic instanceof Item item && item.isLeaf();
    }
}
