package waymark.progress;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PStack;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.model.Tracking;
import waymark.progress.Subject.DayStatus;

/**
 * The state that results from all changes of a {@link Ledger}: for each subject, the value given by its newest change, and since when it
 * has that value. A pure fold: changes may come in any order and more than once. Immutable; adding a change takes logarithmic time.
 */
public final class Progress {
    /** The progress without any changes. */
    public static final Progress EMPTY = new Progress(null, HashTreePMap.empty(), SeenTopics.NONE);

    private static final long SECONDS_OF_DAY = 86_400;

    private final @Nullable PackedLedger older;

    /** The changes of each subject, newest first: either all of them, or no entry if all of them are packed. */
    private final PMap<Subject, PStack<Change>> changes;

    private final SeenTopics known;

    private Progress(@Nullable PackedLedger older, PMap<Subject, PStack<Change>> changes, SeenTopics known) {
        this.older = older;
        this.changes = changes;
        this.known = known;
    }

    /** Folds the entries of a ledger. */
    public static Progress of(Ledger ledger) {
        Progress progress = new Progress(ledger.older(), HashTreePMap.empty(), SeenTopics.NONE);
        for (Entry entry : ledger.newer()) {
            progress = progress.with(entry);
        }
        return progress;
    }

    /** The progress after an additional entry. */
    public Progress with(Entry entry) {
        return switch (entry) {
            case Change change -> with(change);
            case TopicSnapshot seen -> new Progress(older, changes, known.with(seen));
        };
    }

    private Progress with(Change change) {
        PStack<Change> before = all(change.subject());
        int newer = 0;
        for (Change other : before) {
            int order = other.metadata().id().compareTo(change.metadata().id());
            if (order == 0) {
                return this;
            }
            if (order < 0) {
                break;
            }
            newer++;
        }
        return new Progress(older, changes.plus(change.subject(), before.plus(newer, change)), known);
    }

    /** All changes of a subject, newest first. */
    public PStack<Change> all(Subject subject) {
        PStack<Change> own = changes.get(subject);
        return own == null ? ConsPStack.from(unpacked(subject).toList()) : own;
    }

    private Stream<Change> unpacked(Subject subject) {
        return older == null
                ? Stream.empty()
                : IntStream.iterate(older.latest(subject).orElse(-1), place -> place >= 0, older::previous)
                        .mapToObj(place -> (Change) older.entry(place));
    }

    private @Nullable Change newest(Subject subject) {
        PStack<Change> own = changes.get(subject);
        if (own != null || older == null) {
            return own == null ? null : own.getFirst();
        }
        var place = older.latest(subject);
        return place.isPresent() ? (Change) older.entry(place.getAsInt()) : null;
    }

    /** The newest change of a subject; empty if there is none. */
    public Optional<Change> latest(Subject subject) {
        return Optional.ofNullable(newest(subject));
    }

    private <T extends Change> Optional<T> newest(Subject subject, Class<T> kind) {
        return latest(subject).map(kind::cast);
    }

    /** The newest change of each subject, unordered. */
    public Collection<Change> latest() {
        return latest(topic -> true, true).toList();
    }

    /**
     * The newest change of each subject of the topics with matching ids, unordered.
     *
     * @param days whether to include the statuses and answers of single days
     */
    public Stream<Change> latest(Predicate<String> topics, boolean days) {
        var own = changes.values().stream()
                .map(PStack::getFirst)
                .filter(change -> topics.test(change.about()) && (days || !(change.subject() instanceof DayStatus)));
        return older == null ? own : Stream.concat(own, unpacked(older, older.latest(topics, days)));
    }

    /** The packed changes, except for subjects that were changed since. */
    private Stream<Change> unpacked(PackedLedger packed, IntStream places) {
        return places.mapToObj(place -> (Change) packed.entry(place))
                .filter(change -> !changes.containsKey(change.subject()));
    }

    /** All changes of a topic, unordered. */
    public Stream<Change> all(String topic) {
        return latest(topic::equals, true).flatMap(change -> all(change.subject()).stream());
    }

    /** All changes, not only the newest, that were made around that day by the clock of their device; may include others. */
    public Stream<Change> about(LocalDate day) {
        var own = changes.values().stream().flatMap(PStack::stream);
        long begin = day.toEpochDay() * SECONDS_OF_DAY;
        return older == null
                ? own
                : Stream.concat(
                        own, unpacked(older, older.between(begin - 2 * SECONDS_OF_DAY, begin + 3 * SECONDS_OF_DAY)));
    }

    /** Visits the latest status of each routine item on each day, unordered. */
    public void days(PackedLedger.Days visitor) {
        if (older != null) {
            // There are usually few, if any: avoids looking each one up in the map of all subjects.
            var newer = changes.keySet().stream()
                    .filter(DayStatus.class::isInstance)
                    .collect(toSet());
            older.days((item, day, status) -> {
                if (newer.isEmpty() || !newer.contains(new DayStatus(item, day))) {
                    visitor.said(item, day, status);
                }
            });
        }
        changes.forEach((subject, all) -> {
            if (subject instanceof DayStatus on && all.getFirst() instanceof Change.OfStatus status) {
                visitor.said(on.item(), on.day(), status.to());
            }
        });
    }

    /**
     * The change that gave a subject its present value. Repeating the same value changes nothing, and a value restored by undo and redo is
     * as old as it was before.
     */
    public Optional<Change> origin(Subject subject) {
        PStack<Change> own = changes.get(subject);
        var newestFirst = (own == null ? unpacked(subject) : own.stream()).iterator();
        Change origin = null;
        while (newestFirst.hasNext()) {
            Change earlier = newestFirst.next();
            if (origin == null || earlier.agreesWith(origin)) {
                origin = earlier;
            } else if (!origin.metadata().isAgain()) {
                break;
            }
        }
        return Optional.ofNullable(origin);
    }

    /** The topics ever seen, unordered. */
    public Collection<KnownTopic> known() {
        return older == null
                ? Collections.unmodifiableCollection(known.byId().values())
                : HashTreePMap.from(older.known()).plusAll(known.byId()).values();
    }

    /** What is known about a topic; empty if it was never seen. */
    public Optional<KnownTopic> known(String id) {
        return Optional.ofNullable(known.byId().get(id))
                .or(() -> older == null
                        ? Optional.empty()
                        : Optional.ofNullable(older.known().get(id)));
    }

    /** The newest change of an item's status; empty if the user gave it none. */
    public Optional<Change.OfStatus> item(String item) {
        return newest(new Subject.ItemStatus(item)) instanceof Change.OfStatus change && change.to() != null
                ? Optional.of(change)
                : Optional.empty();
    }

    /** The user's status of a routine item on a day. */
    public Optional<Status> onDay(String item, LocalDate day) {
        return newest(new Subject.DayStatus(item, day), Change.OfStatus.class).map(Change.OfStatus::to);
    }

    /** The user's status of a phase. */
    public Optional<PhaseStatus> phase(String phase) {
        return newest(new Subject.Phase(phase), Change.OfPhase.class).map(Change.OfPhase::to);
    }

    /** The text filled in in a blank. */
    public Optional<String> field(String field) {
        return newest(new Subject.FieldValue(field), Change.OfField.class).map(Change.OfField::value);
    }

    /** The answer to a prompt in the review of a period. */
    public Optional<String> review(String field, Period period) {
        return newest(new Subject.ReviewAnswer(field, period), Change.OfField.class)
                .map(Change.OfField::value);
    }

    /** Whether a prompt of a review was ever answered, even if the answer was removed. */
    public boolean isReviewed(String field) {
        return latest(field::equals, false).anyMatch(change -> change.subject() instanceof Subject.ReviewAnswer);
    }

    /** The newest period for which a prompt of a review is answered. */
    public Optional<Period> latestReview(String field) {
        return latest(field::equals, false)
                .filter(change -> change instanceof Change.OfField answer && answer.value() != null)
                .map(Change::subject)
                .filter(Subject.ReviewAnswer.class::isInstance)
                .map(subject -> ((Subject.ReviewAnswer) subject).period())
                .max(Period::compareTo);
    }

    /** The periods with answers; for each, the answers by the ids of their prompts. */
    public SortedMap<Period, Map<String, String>> reviews() {
        var reviews = new TreeMap<Period, Map<String, String>>();
        for (Change change : latest(topic -> true, false).toList()) {
            if (change instanceof Change.OfField answer && answer.review() != null && answer.value() != null) {
                reviews.computeIfAbsent(answer.review(), period -> new HashMap<>())
                        .put(answer.field(), answer.value());
            }
        }
        return reviews;
    }

    /** The user's note on a topic. */
    public Optional<String> note(String topic) {
        return newest(new Subject.TopicNote(topic), Change.OfNote.class).map(Change.OfNote::text);
    }

    /** The user's answer on a day to how well a done topic is remembered. */
    public Optional<Recall> recall(String item, LocalDate day) {
        return newest(new Subject.RecallAnswer(item, day), Change.OfRecall.class)
                .map(Change.OfRecall::recall);
    }

    /** The user's decision about a lost topic. */
    public Optional<Change.OfIdentity> resolution(String topic) {
        return newest(new Subject.Resolved(topic)) instanceof Change.OfIdentity decision && decision.hasValue()
                ? Optional.of(decision)
                : Optional.empty();
    }

    /** The user's decision on whether a section's entries without a box are tracked. */
    public Optional<Tracking> tracking(String section) {
        return newest(new Subject.SectionTracking(section), Change.OfTracking.class)
                .map(Change.OfTracking::to);
    }

    /** The user's decision on how the items of a section count. */
    public Optional<CountingKind> countingKind(String section) {
        return newest(new Subject.SectionCountingKind(section), Change.OfCountingKind.class)
                .map(Change.OfCountingKind::to);
    }
}
