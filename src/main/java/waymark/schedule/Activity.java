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
 * On which day the present state of things came about: which item got its status when, when a phase was finished, on which
 * days something of the routine was done. The one place that dates what the user did: the day is the user's, and what was
 * taken back and made again keeps it ({@link waymark.progress.Progress#origin}).
 *
 * @param dayOf the user's day that a time belongs to
 * @param doubtful gives the ids of the topics that stand in the roadmap no more and may be another that is done: only one of the two counts
 */
public record Activity(Rollup rollup, Function<OffsetDateTime, LocalDate> dayOf, Supplier<Set<String>> doubtful) {

    /** Where no topic is in doubt. */
    public Activity(Rollup rollup, Function<OffsetDateTime, LocalDate> dayOf) {
        this(rollup, dayOf, Set::of);
    }

    /** The day that a change belongs to. */
    LocalDate day(Change change) {
        return dayOf.apply(change.metadata().at());
    }

    /** The changes of a day that still hold. */
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

    /** The day since which an item has the status that the user gave it. */
    public Optional<LocalDate> since(Item item) {
        return status(item).map(this::day);
    }

    /** An item with the status that the user gave it, and the day since which it has that. */
    public record Dated(Item item, Status status, LocalDate since) {}

    /** The leaves, those of the routine aside, of which the user said something, in the order of the file. */
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
     * Where something was done.
     *
     * @param topic what is done, or the nearest one that a removed topic stood below
     * @param endless whether that was in a phase without an end that was removed
     */
    public record Place(Topic topic, boolean endless) {}

    /**
     * How many counted topics were done on each day, those that the author has removed since included.
     *
     * @param place whether what is, or was, there is wanted
     */
    public SortedMap<LocalDate, Integer> topicsDone(Predicate<Place> place) {
        return topicsDone(dated(), place);
    }

    /** @param dated all that are {@link #dated} */
    public SortedMap<LocalDate, Integer> topicsDone(List<Dated> dated, Predicate<Place> place) {
        var days = new TreeMap<LocalDate, Integer>();
        for (Dated topic : dated) {
            if (topic.status() == Status.DONE
                    && rollup.isCounted(topic.item())
                    && place.test(new Place(topic.item(), false))) {
                days.merge(topic.since(), 1, Integer::sum);
            }
        }
        for (RemovedTopic removed : RemovedTopic.of(this)) {
            if (place.test(new Place(removed.place().below(), removed.place().endless()))) {
                days.merge(removed.day(), 1, Integer::sum);
            }
        }
        return days;
    }

    /** The phases that are completed since such a day: since the user said so, else since the last of their items is done. */
    public List<Section> phases(Predicate<LocalDate> day) {
        return rollup.roadmap().phases().stream()
                .filter(phase -> completed(phase).map(this::day).filter(day).isPresent())
                .toList();
    }

    /** The day on which a phase was completed, where it is. */
    public Optional<LocalDate> completedOn(Section phase) {
        return completed(phase).map(this::day);
    }

    /** The day since which a phase has the status that the user gave it. */
    public Optional<LocalDate> statusSince(Section phase) {
        return held(new Subject.Phase(rollup.ids().id(phase))).map(this::day);
    }

    /** The change with which a phase was completed, where it is. */
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

    /** On how many such days something of the routine was done. */
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
