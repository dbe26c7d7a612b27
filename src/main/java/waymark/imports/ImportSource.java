package waymark.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Status;
import waymark.model.TaskDates;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.reconcile.TopicOutline;
import waymark.schedule.Activity;
import waymark.schedule.Rollup;

/**
 * The source of an import: another version of the roadmap, or a list of titles, with its claims.
 *
 * @param outline its topics, as evidence for matching them
 * @param claims its claims, by node of the outline
 * @param isList whether its topics are a flat list
 */
public record ImportSource(TopicOutline outline, SortedMap<Integer, TopicClaim> claims, boolean isList) {

    public ImportSource {
        claims = Collections.unmodifiableSortedMap(claims);
    }

    /** A list of titles. */
    static ImportSource ofList(List<TopicOutline.Node> titles, SortedMap<Integer, TopicClaim> claims) {
        return new ImportSource(TopicOutline.flat(titles), claims, true);
    }

    /**
     * Another version of the roadmap, with the progress stored beside it.
     *
     * @param closedOn the day on which an item was closed, if known from a source other than the copy
     */
    public static ImportSource of(Activity activity, Function<Item, Optional<LocalDate>> closedOn) {
        var reader = new Reader(activity, closedOn);
        var claims = new TreeMap<Integer, TopicClaim>();
        List<Topic> topics = TopicOutline.topics(activity.rollup().roadmap());
        for (int node = 1; node < topics.size(); node++) {
            TopicClaim of = reader.read(topics.get(node));
            if (of.saysSomething()) {
                claims.put(node, of);
            }
        }
        return new ImportSource(TopicOutline.of(activity.rollup().roadmap()), claims, false);
    }

    private static final class Reader {
        private final Activity activity;
        private final Rollup rollup;
        private final Function<Item, Optional<LocalDate>> closedOn;
        private final Map<String, SortedMap<LocalDate, Status>> days = new HashMap<>();

        Reader(Activity activity, Function<Item, Optional<LocalDate>> closedOn) {
            this.activity = activity;
            this.rollup = activity.rollup();
            this.closedOn = closedOn;
            var changes = new ArrayList<>(rollup.progress().latest());
            for (Change change : changes) {
                if (change instanceof Change.OfStatus status && status.day() != null && status.to() != null) {
                    days.computeIfAbsent(status.item(), item -> new TreeMap<>()).put(status.day(), status.to());
                }
            }
        }

        TopicClaim read(Topic topic) {
            String id = rollup.ids().id(topic);
            Optional<Status> status = topic instanceof Item item ? status(item) : Optional.empty();
            Optional<LocalDate> closed = topic instanceof Item item
                            && status.filter(Status::isClosed).isPresent()
                    ? activity.since(item)
                            .or(() -> TaskDates.closed(item.text()))
                            .or(() -> closedOn.apply(item))
                    : Optional.empty();
            return new TopicClaim(
                    rollup.roadmap().line(topic),
                    (topic.number() + " " + TaskDates.without(topic.text())).strip(),
                    status,
                    closed,
                    rollup.progress()
                            .note(id)
                            .or(() -> QuotedNote.of(rollup.roadmap(), topic).map(QuotedNote::text)),
                    days.getOrDefault(id, Collections.emptySortedMap()),
                    Answers.NONE);
        }

        /** A tick on a parent is a statement of its own only if its parts don't imply it. */
        private Optional<Status> status(Item item) {
            Status status = item.marker().status();
            if (rollup.hasOwnBox(item)) {
                status = rollup.countingKind(item) == CountingKind.ROUTINE ? status : rollup.status(item);
            } else if (rollup.tally(item).count().isComplete()) {
                status = Status.OPEN;
            }
            return Optional.of(status).filter(known -> known != Status.OPEN);
        }
    }
}
