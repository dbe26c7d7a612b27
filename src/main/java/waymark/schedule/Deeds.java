package waymark.schedule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.model.Item;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;

/** Finds what of the reader's deeds of a day still holds. The routine is not among them. */
final class Deeds {
    private final Rollup rollup;
    private final LocalDate day;
    private final Calendar calendar;
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<Topic, Deed> passedOn = new HashMap<>();

    private Deeds(Rollup rollup, LocalDate day, Calendar calendar) {
        this.rollup = rollup;
        this.day = day;
        this.calendar = calendar;
    }

    /** The deeds, the latest first. */
    static List<Deed> on(LocalDate day, Rollup rollup, Calendar calendar) {
        var deeds = new Deeds(rollup, day, calendar);
        for (Change change : rollup.progress().latest()) {
            if (calendar.dayOf(change.stamp().at()).equals(day)) {
                topic(rollup, change.about()).ifPresent(topic -> deeds.collect(change, topic));
            }
        }
        deeds.deeds.addAll(deeds.passedOn.values());
        rollup.roadmap().phases().forEach(deeds::finished);
        deeds.deeds.sort(Comparator.comparing(Deed::at)
                .reversed()
                .thenComparing(deed -> deed.topic().index()));
        return List.copyOf(deeds.deeds);
    }

    private static Optional<Topic> topic(Rollup rollup, String id) {
        return rollup.ids().topic(rollup.roadmap(), id);
    }

    private void collect(Change change, Topic topic) {
        OffsetDateTime at = change.stamp().at();
        switch (change) {
            case Change.OfStatus status -> {
                if (status.day() == null && status.to() == Status.DONE && topic instanceof Item item && item.isLeaf()) {
                    String via = status.via();
                    Optional<Topic> above = via == null ? Optional.empty() : topic(rollup, via);
                    above.ifPresentOrElse(
                            whole -> passedOn.merge(
                                    whole,
                                    new Deed(Deed.Kind.TICKED, whole, 1, at),
                                    (one, more) -> new Deed(one.kind(), whole, one.leaves() + 1, at)),
                            () -> deeds.add(new Deed(Deed.Kind.TICKED, topic, 1, at)));
                }
            }
            case Change.OfPhase phase -> {
                if (phase.to() == PhaseStatus.COMPLETED) {
                    deeds.add(new Deed(Deed.Kind.FINISHED, topic, 1, at));
                }
            }
            case Change.OfNote note -> {
                if (note.text() != null) {
                    deeds.add(new Deed(Deed.Kind.NOTED, topic, 1, at));
                }
            }
            case Change.OfField field -> {}
            case Change.OfNature nature -> {}
            case Change.OfIdentity identity -> {}
        }
    }

    /** A phase whose last open topic was done on that day. */
    private void finished(Section phase) {
        PhaseState state = rollup.phase(phase);
        if (state.source() != PhaseState.Source.DERIVED || state.status() != PhaseStatus.COMPLETED) {
            return;
        }
        var leaves = rollup.roadmap().subtree(phase).stream()
                .filter(topic -> topic instanceof Item)
                .flatMap(item -> rollup.progress().item(rollup.ids().id(item)).stream())
                .map(change -> change.stamp().at())
                .max(OffsetDateTime::compareTo);
        leaves.filter(at -> calendar.dayOf(at).equals(day))
                .ifPresent(at -> deeds.add(new Deed(Deed.Kind.FINISHED, phase, 1, at)));
    }
}
