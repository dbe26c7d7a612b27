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

/** Collects what the user did on a day, as far as it is still in effect. Routine items aren't included. */
final class DayLog {
    private final Rollup rollup;
    private final List<ActivityEntry> deeds = new ArrayList<>();
    private final Map<Topic, ActivityEntry> passedOn = new HashMap<>();

    private DayLog(Rollup rollup) {
        this.rollup = rollup;
    }

    /** What was done, latest first. */
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
        deeds.add(new ActivityEntry(kind, topic, 1, change.metadata().at()));
    }

    private void collect(Change change, Topic topic) {
        switch (change) {
            case Change.OfNote note -> add(ActivityEntry.Kind.NOTED, topic, note);
            case Change.OfRecall recall -> add(ActivityEntry.Kind.REVISED, topic, recall);
            case Change.OfStatus status -> collectTick(status, topic);
            case Change.OfPhase ignored -> {}
            case Change.OfField ignored -> {}
            case Change.OfCountingKind ignored -> {}
            case Change.OfTracking ignored -> {}
            case Change.OfIdentity ignored -> {}
            case Change.OfOwnText ignored -> {}
            case Change.OfOwnPlace ignored -> {}
        }
    }

    private void collectTick(Change.OfStatus status, Topic topic) {
        if (!isTick(status, topic)) {
            return;
        }
        Optional.ofNullable(status.via())
                .flatMap(this::topic)
                .ifPresentOrElse(
                        whole -> passedOn.merge(
                                whole,
                                new ActivityEntry(
                                        ActivityEntry.Kind.TICKED,
                                        whole,
                                        1,
                                        status.metadata().at()),
                                (one, more) -> new ActivityEntry(one.kind(), whole, one.leaves() + 1, one.at())),
                        () -> add(ActivityEntry.Kind.TICKED, topic, status));
    }

    private static boolean isTick(Change.OfStatus change, Topic topic) {
        return change.day() == null && change.to() == Status.DONE && topic instanceof Item item && item.isLeaf();
    }
}
