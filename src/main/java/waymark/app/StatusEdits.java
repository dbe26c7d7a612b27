package waymark.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.ChangeDraft;
import waymark.progress.Subject;

/**
 * Changes statuses. An item without subitems gets the status itself. A parent or a section passes it on to the items below that aren't
 * closed yet, and takes back exactly what it passed on: a status that the user set below is never overwritten.
 */
final class StatusEdits {
    private final SessionState state;
    private final Map<Item, ChangeDraft> drafts = new LinkedHashMap<>();

    private StatusEdits(SessionState state) {
        this.state = state;
    }

    /**
     * Sets a closing status, or reopens the topics if all that can have the status have it. Topics closed in the other way are left alone;
     * if there are only such topics, skipped ones are reopened, and never ticked without being asked for.
     */
    static List<ChangeDraft> toggle(SessionState state, Collection<? extends Topic> topics, Status status) {
        var ticking = new StatusEdits(state);
        Status other = status == Status.DONE ? Status.SKIPPED : Status.DONE;
        var meant = topics.stream()
                .filter(topic -> ticking.has(topic, status) || !ticking.has(topic, other))
                .toList();
        if (meant.isEmpty()) {
            return set(state, topics, status == Status.DONE ? Status.OPEN : status);
        }
        boolean takeBack = meant.stream().allMatch(topic -> ticking.has(topic, status));
        return set(state, meant, takeBack ? Status.OPEN : status);
    }

    static List<ChangeDraft> set(SessionState state, Collection<? extends Topic> topics, Status status) {
        var ticking = new StatusEdits(state);
        for (Topic topic : topics) {
            if (topic instanceof Item item && state.rollup().hasOwnBox(item)) {
                ticking.setItem(item, status);
            } else if (status == Status.OPEN) {
                ticking.takeBack(topic);
            } else {
                ticking.passOn(topic, status);
            }
        }
        return List.copyOf(ticking.drafts.values());
    }

    private boolean has(Topic topic, Status status) {
        if (topic instanceof Item item && state.rollup().hasOwnBox(item)) {
            return state.rollup().status(item) == status;
        }
        var leaves = leaves(topic);
        return !leaves.isEmpty()
                && leaves.stream().allMatch(leaf -> state.rollup().status(leaf).isClosed())
                && leaves.stream().anyMatch(leaf -> state.rollup().status(leaf) == status);
    }

    private void setItem(Item item, Status status) {
        if (state.rollup().status(item) != status) {
            draft(item, status, null);
        }
    }

    private void passOn(Topic topic, Status status) {
        for (Item leaf : leaves(topic)) {
            Status now = state.rollup().status(leaf);
            if (!now.isClosed() && now != status) {
                draft(leaf, status, state.ids().id(topic));
            }
        }
    }

    private void takeBack(Topic topic) {
        String via = state.ids().id(topic);
        var passedOn = new HashMap<Subject, Item>();
        for (Item leaf : leaves(topic)) {
            Subject subject = subject(leaf);
            if (state.progress().latest(subject).orElse(null) instanceof Change.OfStatus latest
                    && via.equals(latest.via())) {
                passedOn.put(subject, leaf);
            }
        }
        var before = new HashMap<Subject, Change>();
        passedOn.keySet()
                .forEach(subject -> state.progress().all(subject).stream()
                        .filter(change -> change instanceof Change.OfStatus status && !via.equals(status.via()))
                        .findFirst()
                        .ifPresent(change -> before.put(subject, change)));
        passedOn.forEach((subject, leaf) -> {
            Change passed = state.progress().latest(subject).orElseThrow();
            drafts.put(leaf, metadata -> passed.like(before.get(subject), metadata));
        });
    }

    /** The items that the topic's box stands for: those with a box of their own. */
    private List<Item> leaves(Topic topic) {
        CountingKind countingKind = state.rollup().tally(topic).shown();
        var leaves = new ArrayList<Item>();
        for (Topic below : state.roadmap().subtree(topic)) {
            if (below instanceof Item item
                    && state.rollup().hasOwnBox(item)
                    && state.rollup().countingKind(item) == countingKind) {
                leaves.add(item);
            }
        }
        return leaves;
    }

    private void draft(Item leaf, Status to, @Nullable String via) {
        String id = state.ids().id(leaf);
        LocalDate day = day(leaf);
        drafts.putIfAbsent(leaf, metadata -> new Change.OfStatus(metadata, id, day, to, via));
    }

    private Subject subject(Item leaf) {
        String id = state.ids().id(leaf);
        LocalDate day = day(leaf);
        return day == null ? new Subject.ItemStatus(id) : new Subject.DayStatus(id, day);
    }

    private @Nullable LocalDate day(Item leaf) {
        return state.rollup().countingKind(leaf) == CountingKind.ROUTINE
                ? state.rollup().today()
                : null;
    }
}
