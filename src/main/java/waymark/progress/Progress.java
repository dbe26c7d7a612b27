package waymark.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.ConsPStack;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PStack;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Status;
import waymark.progress.Change.Subject;

/**
 * What all changes of a {@link Ledger} add up to: for each subject the value that its newest change gave it, and since when it
 * has it. A pure fold: changes may come in any order and more than once. Immutable; a new change costs the logarithm of the
 * size.
 */
public final class Progress {
    /** The progress of a user who has not begun. */
    public static final Progress EMPTY = new Progress(HashTreePMap.empty(), HashTreePMap.empty());

    /** The changes of each subject, the newest first. */
    private final PMap<Subject, PStack<Change>> changes;

    private final PMap<String, KnownTopic> known;

    private Progress(PMap<Subject, PStack<Change>> changes, PMap<String, KnownTopic> known) {
        this.changes = changes;
        this.known = known;
    }

    /** What the entries of a ledger add up to. */
    public static Progress of(Ledger ledger) {
        Progress progress = EMPTY;
        for (Entry entry : ledger.entries()) {
            progress = progress.with(entry);
        }
        return progress;
    }

    /** This progress after one entry more. */
    public Progress with(Entry entry) {
        return switch (entry) {
            case Change change -> with(change);
            case TopicSnapshot seen -> {
                PMap<String, KnownTopic> topics = known;
                for (KnownTopic topic : seen.topics().toList()) {
                    topics = topics.plus(topic.id(), topic);
                }
                yield new Progress(changes, topics);
            }
        };
    }

    private Progress with(Change change) {
        PStack<Change> before = changes.getOrDefault(change.subject(), ConsPStack.empty());
        int newer = 0;
        for (Change other : before) {
            int order = other.stamp().id().compareTo(change.stamp().id());
            if (order == 0) {
                return this;
            }
            if (order < 0) {
                break;
            }
            newer++;
        }
        return new Progress(changes.plus(change.subject(), before.plus(newer, change)), known);
    }

    private @Nullable Change newest(Subject subject) {
        PStack<Change> all = changes.get(subject);
        return all == null ? null : all.getFirst();
    }

    /** The newest change of a subject. */
    public Optional<Change> latest(Subject subject) {
        return Optional.ofNullable(newest(subject));
    }

    /** The newest change of each subject, in no order. */
    public Collection<Change> latest() {
        return changes.values().stream().map(PStack::getFirst).toList();
    }

    /**
     * The change that gave a subject the value that it has now. Saying the same again changes nothing, and what was taken back
     * and made again by undo and redo is as old as it was before.
     */
    public Optional<Change> origin(Subject subject) {
        Change origin = newest(subject);
        for (Change earlier : changes.getOrDefault(subject, ConsPStack.empty())) {
            if (earlier.agreesWith(origin)) {
                origin = earlier;
            } else if (!origin.stamp().isAgain()) {
                break;
            }
        }
        return Optional.ofNullable(origin);
    }

    /** What is known of the topics that were ever seen, in no order. */
    public Collection<KnownTopic> known() {
        return known.values();
    }

    /** What is known of one topic. */
    public Optional<KnownTopic> known(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The newest change of an item's status, where it holds one that the user gave it. */
    public Optional<Change.OfStatus> item(String item) {
        return newest(new Subject.ItemStatus(item)) instanceof Change.OfStatus change && change.to() != null
                ? Optional.of(change)
                : Optional.empty();
    }

    /** The status that the user gave a routine item on a day. */
    public Optional<Status> onDay(String item, LocalDate day) {
        return newest(new Subject.DayStatus(item, day)) instanceof Change.OfStatus change
                ? Optional.ofNullable(change.to())
                : Optional.empty();
    }

    /** The status that the user gave a phase. */
    public Optional<PhaseStatus> phase(String phase) {
        return newest(new Subject.Phase(phase)) instanceof Change.OfPhase change
                ? Optional.ofNullable(change.to())
                : Optional.empty();
    }

    /** What was filled into a blank. */
    public Optional<String> field(String field) {
        return newest(new Subject.FieldValue(field)) instanceof Change.OfField change
                ? Optional.ofNullable(change.value())
                : Optional.empty();
    }

    /** What was answered to a prompt in the review of a period. */
    public Optional<String> review(String field, Period period) {
        return newest(new Subject.ReviewAnswer(field, period)) instanceof Change.OfField change
                ? Optional.ofNullable(change.value())
                : Optional.empty();
    }

    /** Whether a prompt of a review was ever answered, even if that was taken back. */
    public boolean isReviewed(String field) {
        return changes.keySet().stream()
                .anyMatch(subject -> subject instanceof Subject.ReviewAnswer answer
                        && answer.field().equals(field));
    }

    /** The newest period for which a prompt of a review was answered. */
    public Optional<Period> latestReview(String field) {
        return latest().stream()
                .filter(change -> change instanceof Change.OfField answer
                        && answer.field().equals(field)
                        && answer.value() != null)
                .map(Change::subject)
                .filter(Subject.ReviewAnswer.class::isInstance)
                .map(subject -> ((Subject.ReviewAnswer) subject).period())
                .max(Period::compareTo);
    }

    /** The periods for which something was answered, with all that was: the answers by the ids of their prompts. */
    public SortedMap<Period, Map<String, String>> reviews() {
        var reviews = new TreeMap<Period, Map<String, String>>();
        for (Change change : latest()) {
            if (change instanceof Change.OfField answer && answer.review() != null && answer.value() != null) {
                reviews.computeIfAbsent(answer.review(), period -> new HashMap<>())
                        .put(answer.field(), answer.value());
            }
        }
        return reviews;
    }

    /** The user's note on a topic. */
    public Optional<String> note(String topic) {
        return newest(new Subject.TopicNote(topic)) instanceof Change.OfNote change
                ? Optional.ofNullable(change.text())
                : Optional.empty();
    }

    /** What the user decided about a topic that was not found again. */
    public Optional<Change.OfIdentity> resolution(String topic) {
        return newest(new Subject.Resolved(topic)) instanceof Change.OfIdentity decision && decision.hasValue()
                ? Optional.of(decision)
                : Optional.empty();
    }

    /** How the user wants the items of a section to count. */
    public Optional<CountingKind> nature(String section) {
        return newest(new Subject.SectionNature(section)) instanceof Change.OfNature change
                ? Optional.ofNullable(change.to())
                : Optional.empty();
    }
}
