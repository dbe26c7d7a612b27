package waymark.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import waymark.model.Nature;
import waymark.model.PhaseStatus;
import waymark.model.Status;
import waymark.progress.Change.Subject;

/**
 * What all changes of a {@link Ledger} add up to: for each subject the value that its newest change gave it. A pure fold:
 * changes may come in any order and more than once. Immutable; a new change costs the logarithm of the size.
 */
public final class Progress {
    /** The progress of a reader who has not begun. */
    public static final Progress EMPTY = new Progress(HashTreePMap.empty(), HashTreePMap.empty());

    private final PMap<Subject, Change> latest;
    private final PMap<String, KnownTopic> known;

    private Progress(PMap<Subject, Change> latest, PMap<String, KnownTopic> known) {
        this.latest = latest;
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
            case Change change -> {
                Change before = latest.get(change.subject());
                boolean newer = before == null
                        || before.stamp().id().compareTo(change.stamp().id()) < 0;
                yield newer ? new Progress(latest.plus(change.subject(), change), known) : this;
            }
            case TopicsSeen seen -> {
                PMap<String, KnownTopic> topics = known;
                for (KnownTopic topic : seen.topics().toList()) {
                    topics = topics.plus(topic.id(), topic);
                }
                yield new Progress(latest, topics);
            }
        };
    }

    /** The newest change of a subject. */
    public Optional<Change> latest(Subject subject) {
        return Optional.ofNullable(latest.get(subject));
    }

    /** The newest change of each subject, in no order. */
    public Collection<Change> latest() {
        return latest.values();
    }

    /** What is known of the topics that were ever seen, in no order. */
    public Collection<KnownTopic> known() {
        return known.values();
    }

    /** What is known of one topic. */
    public Optional<KnownTopic> known(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The newest change of an item's status, where it holds one that the reader gave it. */
    public Optional<Change.OfStatus> item(String item) {
        return latest.get(new Subject.ItemStatus(item)) instanceof Change.OfStatus change && change.to() != null
                ? Optional.of(change)
                : Optional.empty();
    }

    /** The status that the reader gave a routine item on a day. */
    public Optional<Status> onDay(String item, LocalDate day) {
        return latest.get(new Subject.DayStatus(item, day)) instanceof Change.OfStatus change
                ? Optional.ofNullable(change.to())
                : Optional.empty();
    }

    /** The status that the reader gave a phase. */
    public Optional<PhaseStatus> phase(String phase) {
        return latest.get(new Subject.Phase(phase)) instanceof Change.OfPhase change
                ? Optional.ofNullable(change.to())
                : Optional.empty();
    }

    /** What was filled into a blank. */
    public Optional<String> field(String field) {
        return latest.get(new Subject.FieldValue(field)) instanceof Change.OfField change
                ? Optional.ofNullable(change.value())
                : Optional.empty();
    }

    /** What was answered to a prompt in the review of a period. */
    public Optional<String> review(String field, Period period) {
        return latest.get(new Subject.ReviewAnswer(field, period)) instanceof Change.OfField change
                ? Optional.ofNullable(change.value())
                : Optional.empty();
    }

    /** The newest period for which a prompt of a review was answered. */
    public Optional<Period> latestReview(String field) {
        return latest.values().stream()
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
        for (Change change : latest.values()) {
            if (change instanceof Change.OfField answer && answer.review() != null && answer.value() != null) {
                reviews.computeIfAbsent(answer.review(), period -> new HashMap<>())
                        .put(answer.field(), answer.value());
            }
        }
        return reviews;
    }

    /** The reader's note on a topic. */
    public Optional<String> note(String topic) {
        return latest.get(new Subject.TopicNote(topic)) instanceof Change.OfNote change
                ? Optional.ofNullable(change.text())
                : Optional.empty();
    }

    /** What the reader decided about a topic that was not found again. */
    public Optional<Change.OfIdentity> resolution(String topic) {
        return latest.get(new Subject.Resolved(topic)) instanceof Change.OfIdentity decision && decision.hasValue()
                ? Optional.of(decision)
                : Optional.empty();
    }

    /** How the reader wants the items of a section to count. */
    public Optional<Nature> nature(String section) {
        return latest.get(new Subject.SectionNature(section)) instanceof Change.OfNature change
                ? Optional.ofNullable(change.to())
                : Optional.empty();
    }
}
