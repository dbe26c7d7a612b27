package waymark.app;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import waymark.model.Item;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Conflict;
import waymark.progress.KnownTopic;
import waymark.progress.Progress;
import waymark.reconcile.Matching.How;
import waymark.schedule.Activity;
import waymark.schedule.Rollup;
import waymark.store.ProgressCopy;

/**
 * What has changed in the roadmap since its last snapshot, and what waits for the user's decision. Immutable.
 *
 * @param lost the topics that aren't found in the roadmap, in their former order
 * @param altered the topics that are found, but have changed
 * @param added the topics that the ledger hadn't seen; empty if it had seen none
 * @param boxes the boxes that were ticked in the file, too
 * @param copies the copies of the progress file
 */
public record RoadmapDiff(
        List<LostTopic> lost,
        List<Altered> altered,
        List<Topic> added,
        List<BoxMerge> boxes,
        List<ProgressCopy> copies) {

    /** No differences. */
    public static final RoadmapDiff NONE = new RoadmapDiff(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A topic that was found again.
     *
     * @param before its last snapshot
     * @param how what has changed
     */
    public record Altered(KnownTopic before, How how, Topic now) {}

    public RoadmapDiff {
        lost = List.copyOf(lost);
        altered = List.copyOf(altered);
        added = List.copyOf(added);
        boxes = List.copyOf(boxes);
        copies = List.copyOf(copies);
    }

    /** The same differences with the topics of another roadmap. */
    RoadmapDiff in(UnaryOperator<Topic> other) {
        return new RoadmapDiff(
                lost.stream().map(topic -> topic.in(other)).toList(),
                altered.stream()
                        .map(topic -> new Altered(topic.before, topic.how, other.apply(topic.now)))
                        .toList(),
                added.stream().map(other).toList(),
                boxes.stream()
                        .map(box ->
                                new BoxMerge((Item) other.apply(box.item()), box.then(), box.mine(), box.takenOver()))
                        .toList(),
                copies);
    }

    /**
     * When the present values were set.
     *
     * @param rollup counts this roadmap, on any day
     */
    Activity activity(Rollup rollup, Function<OffsetDateTime, LocalDate> dayOf) {
        return new Activity(
                rollup,
                dayOf,
                () -> toDecide().stream()
                        .filter(topic -> topic.candidates().stream()
                                .anyMatch(now -> now instanceof Item item && rollup.status(item) == Status.DONE))
                        .map(topic -> topic.before().id())
                        .collect(Collectors.toSet()));
    }

    /** The lost topics with progress that may have become other topics. */
    public List<LostTopic> toDecide() {
        return lost.stream()
                .filter(topic -> topic.isUndecided() && !topic.candidates().isEmpty())
                .toList();
    }

    /** The lost topics with progress that seem to be gone. */
    public List<LostTopic> kept() {
        return lost.stream()
                .filter(topic -> topic.isUndecided() && topic.candidates().isEmpty())
                .toList();
    }

    /** The topics that are gone, without progress. */
    public List<LostTopic> gone() {
        return lost.stream()
                .filter(topic -> topic.recent() && topic.kept().isEmpty() && !topic.resolved())
                .toList();
    }

    /** How many changes of the copies are in use and not in the progress file yet. */
    public int merged() {
        return copies.stream().mapToInt(ProgressCopy::changes).sum();
    }

    /** The conflicts between the progress file and its copies that the user hasn't settled. */
    public List<Conflict> clashes(Progress progress) {
        return copies.stream()
                .flatMap(copy -> copy.clashes().stream())
                .filter(clash -> clash.isOpen(progress))
                .distinct()
                .toList();
    }

    /** How many topics with progress wait for a decision. */
    public int undecided() {
        return (int) lost.stream().filter(LostTopic::isUndecided).count();
    }

    /** The topics that have changed in this way. */
    public List<Altered> altered(How how) {
        return altered.stream().filter(topic -> topic.how() == how).toList();
    }

    /** Whether there is nothing to report. */
    public boolean isEmpty() {
        return toDecide().isEmpty()
                && kept().isEmpty()
                && gone().isEmpty()
                && altered.isEmpty()
                && added.isEmpty()
                && boxes.isEmpty()
                && copies.isEmpty();
    }
}
