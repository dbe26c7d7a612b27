package waymark.schedule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import waymark.model.Item;
import waymark.model.Nature;
import waymark.model.PhaseStatus;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.Change.Subject;
import waymark.progress.Entry;
import waymark.progress.Ledger;
import waymark.progress.TopicIds;

/**
 * On which day the present state of things came about: which item got its status when, when a phase was finished, on which
 * days something of the routine was done. Days are those of the reader's clock. What was changed and taken back again keeps
 * its day. Immutable; made from the whole ledger.
 */
public final class Activity {
    private final Roadmap roadmap;
    private final TopicIds ids;
    private final Rollup rollup;
    private final Map<Subject, LocalDate> days = new HashMap<>();
    private final List<Item> touched = new ArrayList<>();
    private final Set<LocalDate> routine = new HashSet<>();

    /** A value that a subject had, and since when. */
    private record Held(@Nullable Enum<?> value, LocalDate since) {}

    private Activity(Roadmap roadmap, TopicIds ids, Rollup rollup) {
        this.roadmap = roadmap;
        this.ids = ids;
        this.rollup = rollup;
    }

    /** What a ledger tells of the topics of a roadmap. */
    public static Activity of(Roadmap roadmap, TopicIds ids, Ledger ledger, Rollup rollup) {
        var activity = new Activity(roadmap, ids, rollup);
        var held = new HashMap<Subject, Deque<Held>>();
        for (Entry entry : ledger.entries()) {
            switch (entry) {
                case Change.OfStatus change -> hold(held, change, change.to());
                case Change.OfPhase change -> hold(held, change, change.to());
                default -> {}
            }
        }
        held.forEach((subject, values) -> activity.keep(subject, values.getLast()));
        activity.touched.sort(Comparator.comparing(Item::index));
        return activity;
    }

    private static void hold(Map<Subject, Deque<Held>> held, Change change, @Nullable Enum<?> value) {
        var values = held.computeIfAbsent(change.subject(), first -> new ArrayDeque<>());
        LocalDate day = change.stamp().at().toLocalDate();
        if (!values.isEmpty() && values.getLast().value == value) {
            return;
        }
        if (change.stamp().undoes().isPresent() || change.stamp().redoes().isPresent()) {
            for (var earlier = values.descendingIterator(); earlier.hasNext(); ) {
                Held then = earlier.next();
                if (then.value == value) {
                    day = then.since;
                    break;
                }
            }
        }
        values.add(new Held(value, day));
    }

    private void keep(Subject subject, Held now) {
        if (subject instanceof Subject.DayStatus daily) {
            if (now.value == Status.DONE && ids.index(daily.item()).isPresent()) {
                routine.add(daily.day());
            }
        } else if (now.value != null) {
            days.put(subject, now.since);
            if (subject instanceof Subject.ItemStatus status
                    && ids.topic(roadmap, status.item()).orElse(null) instanceof Item item
                    && item.isLeaf()
                    && rollup.nature(item) != Nature.ROUTINE) {
                touched.add(item);
            }
        }
    }

    /** The day since which an item has the status that the reader gave it. */
    public Optional<LocalDate> since(Item item) {
        return Optional.ofNullable(days.get(new Subject.ItemStatus(ids.id(item))));
    }

    /** The leaves, those of the routine aside, that got the status that they have on such a day, in the order of the file. */
    public List<Item> items(Predicate<Status> status, Predicate<LocalDate> day) {
        return touched.stream()
                .filter(item ->
                        day.test(days.get(new Subject.ItemStatus(ids.id(item)))) && status.test(rollup.status(item)))
                .toList();
    }

    /** The phases that are completed since such a day: since the reader said so, else since the last of their items is done. */
    public List<Section> phases(Predicate<LocalDate> day) {
        var finished = new ArrayList<Section>();
        for (Section phase : roadmap.phases()) {
            if (rollup.phase(phase).status() == PhaseStatus.COMPLETED
                    && completed(phase).filter(day).isPresent()) {
                finished.add(phase);
            }
        }
        return finished;
    }

    private Optional<LocalDate> completed(Section phase) {
        if (rollup.phase(phase).source() == PhaseState.Source.SET) {
            return Optional.ofNullable(days.get(new Subject.Phase(ids.id(phase))));
        }
        return roadmap.subtree(phase).stream()
                .filter(topic -> topic instanceof Item item && item.isLeaf() && rollup.nature(item) == Nature.ONCE)
                .flatMap(topic -> since((Item) topic).stream())
                .max(LocalDate::compareTo);
    }

    /** On how many such days something of the routine was done. */
    public int routineDays(Predicate<LocalDate> day) {
        return (int) routine.stream().filter(day).count();
    }
}
