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
 * What all changes of a {@link Ledger} add up to: for each subject the value that its newest change gave it, and since when it
 * has it. A pure fold: changes may come in any order and more than once. Immutable; a new change costs the logarithm of the
 * size.
 */
public final class Progress {
    /** The progress of a user who has not begun. */
    public static final Progress EMPTY = new Progress(null, HashTreePMap.empty(), SeenTopics.NONE);

    private static final long SECONDS_OF_DAY = 86_400;

    private final @Nullable PackedLedger older;

    /** The changes of each subject, the newest first: all of them, or none where every one is packed. */
    private final PMap<Subject, PStack<Change>> changes;

    private final SeenTopics known;

    private Progress(@Nullable PackedLedger older, PMap<Subject, PStack<Change>> changes, SeenTopics known) {
        this.older = older;
        this.changes = changes;
        this.known = known;
    }

    /** What the entries of a ledger add up to. */
    public static Progress of(Ledger ledger) {
        Progress progress = new Progress(ledger.older(), HashTreePMap.empty(), SeenTopics.NONE);
        for (Entry entry : ledger.newer()) {
            progress = progress.with(entry);
        }
        return progress;
    }

    /** This progress after one entry more. */
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

    /** All changes of a subject, the newest first. */
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

    /** The newest change of a subject. */
    public Optional<Change> latest(Subject subject) {
        return Optional.ofNullable(newest(subject));
    }

    private <T extends Change> Optional<T> newest(Subject subject, Class<T> kind) {
        return latest(subject).map(kind::cast);
    }

    /** The newest change of each subject, in no order. */
    public Collection<Change> latest() {
        return latest(topic -> true, true).toList();
    }

    /**
     * The newest change of each subject of the topics of such ids, in no order.
     *
     * @param days whether also of what was said of a single day
     */
    public Stream<Change> latest(Predicate<String> topics, boolean days) {
        var own = changes.values().stream()
                .map(PStack::getFirst)
                .filter(change -> topics.test(change.about()) && (days || !(change.subject() instanceof DayStatus)));
        return older == null ? own : Stream.concat(own, unpacked(older, older.latest(topics, days)));
    }

    /** The changes that are packed, but of those subjects that were changed since. */
    private Stream<Change> unpacked(PackedLedger packed, IntStream places) {
        return places.mapToObj(place -> (Change) packed.entry(place))
                .filter(change -> !changes.containsKey(change.subject()));
    }

    /** All changes of a topic, in no order. */
    public Stream<Change> all(String topic) {
        return latest(topic::equals, true).flatMap(change -> all(change.subject()).stream());
    }

    /** The changes, not only the newest ones, that were made about that day by the clock of their device, and others. */
    public Stream<Change> about(LocalDate day) {
        var own = changes.values().stream().flatMap(PStack::stream);
        long begin = day.toEpochDay() * SECONDS_OF_DAY;
        return older == null
                ? own
                : Stream.concat(
                        own, unpacked(older, older.between(begin - 2 * SECONDS_OF_DAY, begin + 3 * SECONDS_OF_DAY)));
    }

    /** Tells for each routine item what was said last of each day, in no order. */
    public void days(PackedLedger.Days visitor) {
        if (older != null) {
            // Mostly few, if any: they are not looked for one by one among all the rest.
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
     * The change that gave a subject the value that it has now. Saying the same again changes nothing, and what was taken back
     * and made again by undo and redo is as old as it was before.
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

    /** What is known of the topics that were ever seen, in no order. */
    public Collection<KnownTopic> known() {
        return older == null
                ? Collections.unmodifiableCollection(known.byId().values())
                : HashTreePMap.from(older.known()).plusAll(known.byId()).values();
    }

    /** What is known of one topic. */
    public Optional<KnownTopic> known(String id) {
        return Optional.ofNullable(known.byId().get(id))
                .or(() -> older == null
                        ? Optional.empty()
                        : Optional.ofNullable(older.known().get(id)));
    }

    /** The newest change of an item's status, where it holds one that the user gave it. */
    public Optional<Change.OfStatus> item(String item) {
        return newest(new Subject.ItemStatus(item)) instanceof Change.OfStatus change && change.to() != null
                ? Optional.of(change)
                : Optional.empty();
    }

    /** The status that the user gave a routine item on a day. */
    public Optional<Status> onDay(String item, LocalDate day) {
        return newest(new Subject.DayStatus(item, day), Change.OfStatus.class).map(Change.OfStatus::to);
    }

    /** The status that the user gave a phase. */
    public Optional<PhaseStatus> phase(String phase) {
        return newest(new Subject.Phase(phase), Change.OfPhase.class).map(Change.OfPhase::to);
    }

    /** What was filled into a blank. */
    public Optional<String> field(String field) {
        return newest(new Subject.FieldValue(field), Change.OfField.class).map(Change.OfField::value);
    }

    /** What was answered to a prompt in the review of a period. */
    public Optional<String> review(String field, Period period) {
        return newest(new Subject.ReviewAnswer(field, period), Change.OfField.class)
                .map(Change.OfField::value);
    }

    /** Whether a prompt of a review was ever answered, even if that was taken back. */
    public boolean isReviewed(String field) {
        return latest(field::equals, false).anyMatch(change -> change.subject() instanceof Subject.ReviewAnswer);
    }

    /** The newest period for which a prompt of a review was answered. */
    public Optional<Period> latestReview(String field) {
        return latest(field::equals, false)
                .filter(change -> change instanceof Change.OfField answer && answer.value() != null)
                .map(Change::subject)
                .filter(Subject.ReviewAnswer.class::isInstance)
                .map(subject -> ((Subject.ReviewAnswer) subject).period())
                .max(Period::compareTo);
    }

    /** The periods for which something was answered, with all that was: the answers by the ids of their prompts. */
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

    /** What the user said on a day of how well a done topic is still known. */
    public Optional<Recall> recall(String item, LocalDate day) {
        return newest(new Subject.RecallAnswer(item, day), Change.OfRecall.class)
                .map(Change.OfRecall::recall);
    }

    /** What the user decided about a topic that was not found again. */
    public Optional<Change.OfIdentity> resolution(String topic) {
        return newest(new Subject.Resolved(topic)) instanceof Change.OfIdentity decision && decision.hasValue()
                ? Optional.of(decision)
                : Optional.empty();
    }

    /** Whether the user wants the entries without a box of a section to be tracked. */
    public Optional<Tracking> tracking(String section) {
        return newest(new Subject.SectionTracking(section), Change.OfTracking.class)
                .map(Change.OfTracking::to);
    }

    /** How the user wants the items of a section to count. */
    public Optional<CountingKind> countingKind(String section) {
        return newest(new Subject.SectionCountingKind(section), Change.OfCountingKind.class)
                .map(Change.OfCountingKind::to);
    }
}
