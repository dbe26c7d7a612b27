package waymark.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.Subject;

/**
 * Dates the present state: when each item got its status, when phases were finished, and on which days routine items were done. The one
 * place that dates what the user did: days are the user's days, and a value restored by undo and redo keeps its day ({@link
 * waymark.progress.Progress#origin}).
 *
 * @param dayOf the user's day for a time
 * @param doubtful supplies the ids of the lost topics that may be another topic that is done: only one of the two counts
 */
public record Activity(Rollup rollup, Function<OffsetDateTime, LocalDate> dayOf, Supplier<Set<String>> doubtful) {

    /** An activity without doubtful topics. */
    public Activity(Rollup rollup, Function<OffsetDateTime, LocalDate> dayOf) {
        this(rollup, dayOf, Set::of);
    }

    /** The day of a change. */
    LocalDate day(Change change) {
        return dayOf.apply(change.metadata().at());
    }

    /** The changes of a day that are still in effect. */
    Stream<Change> on(LocalDate day) {
        return rollup.progress()
                .about(day)
                .filter(change -> day(change).equals(day)
                        && held(change.subject()).filter(change::equals).isPresent());
    }

    private Optional<Change> held(Subject subject) {
        return rollup.progress().origin(subject).filter(Change::hasValue);
    }

    private Optional<Change> status(Item item) {
        return held(new Subject.ItemStatus(rollup.ids().id(item)));
    }

    /** The day since which an item has the user's status; empty if the user gave it none. */
    public Optional<LocalDate> since(Item item) {
        return status(item).map(this::day);
    }

    /** An item with the user's status, and the day since which it has it. */
    public record Dated(Item item, Status status, LocalDate since) {}

    /** The leaves with a status given by the user, without routine items, in file order. */
    public List<Dated> dated() {
        var dated = new ArrayList<Dated>();
        rollup.roadmap()
                .items()
                .filter(item -> item.isLeaf() && rollup.countingKind(item) != CountingKind.ROUTINE)
                .forEach(item ->
                        since(item).ifPresent(since -> dated.add(new Dated(item, rollup.status(item), since))));
        return dated;
    }

    /**
     * A place where something was done.
     *
     * @param topic the topic that was done, or the nearest remaining ancestor of a removed topic
     * @param endless whether it was in a phase without an end that was removed
     */
    public record DonePlace(Topic topic, boolean endless) {}

    /**
     * The number of counted topics done on each day, including topics that the author has removed since.
     *
     * @param place whether to include a place
     */
    public SortedMap<LocalDate, Integer> topicsDone(Predicate<DonePlace> place) {
        return topicsDone(dated(), place);
    }

    /** @param dated the result of {@link #dated} */
    public SortedMap<LocalDate, Integer> topicsDone(List<Dated> dated, Predicate<DonePlace> place) {
        var days = new TreeMap<LocalDate, Integer>();
        for (Dated topic : dated) {
            if (topic.status() == Status.DONE
                    && rollup.isCounted(topic.item())
                    && place.test(new DonePlace(topic.item(), false))) {
                days.merge(topic.since(), 1, Integer::sum);
            }
        }
        for (RemovedTopic removed : RemovedTopic.of(this)) {
            if (place.test(
                    new DonePlace(removed.place().below(), removed.place().endless()))) {
                days.merge(removed.day(), 1, Integer::sum);
            }
        }
        return days;
    }

    /**
     * The phases completed on matching days: the day on which the user marked them as completed, otherwise the day on which their last item
     * was done.
     */
    public List<Section> phases(Predicate<LocalDate> day) {
        return rollup.roadmap().phases().stream()
                .filter(phase -> completed(phase).map(this::day).filter(day).isPresent())
                .toList();
    }

    /** The day on which a phase was completed; empty if it isn't completed or the day is unknown. */
    public Optional<LocalDate> completedOn(Section phase) {
        return completed(phase).map(this::day);
    }

    /** The day since which a phase has the user's status; empty if the user gave it none. */
    public Optional<LocalDate> statusSince(Section phase) {
        return held(new Subject.Phase(rollup.ids().id(phase))).map(this::day);
    }

    /** The change by which a phase was completed; empty if it isn't completed or the change is unknown. */
    Optional<Change> completed(Section phase) {
        PhaseState state = rollup.phase(phase);
        if (state.status() != PhaseStatus.COMPLETED) {
            return Optional.empty();
        }
        if (state.source() == PhaseState.Source.SET) {
            return held(new Subject.Phase(rollup.ids().id(phase)));
        }
        return rollup.roadmap().subtree(phase).stream()
                .filter(topic ->
                        topic instanceof Item item && item.isLeaf() && rollup.countingKind(item) == CountingKind.ONCE)
                .flatMap(topic -> status((Item) topic).stream())
                .max(Comparator.comparing(change -> change.metadata().at()));
    }

    /** The number of matching days on which a routine item was done. */
    public int routineDays(Predicate<LocalDate> day) {
        var days = new HashSet<LocalDate>();
        rollup.progress().days((item, on, status) -> {
            if (status == Status.DONE && rollup.ids().index(item).isPresent()) {
                days.add(on);
            }
        });
        return (int) days.stream().filter(day).count();
    }
}
