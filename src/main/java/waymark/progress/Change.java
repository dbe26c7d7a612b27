package waymark.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.model.Tracking;

/**
 * One thing that the user did: a {@link #subject()} got a new value, or lost the one it had. Of all changes of a subject
 * the one with the greatest {@link ChangeMetadata#id()} holds.
 */
public sealed interface Change extends Entry {

    /** What was changed. Equal subjects are the same thing. */
    Subject subject();

    /** The id of the topic that it is about. */
    default String about() {
        return switch (this) {
            case OfStatus change -> change.item();
            case OfPhase change -> change.phase();
            case OfField change -> change.field();
            case OfNote change -> change.topic();
            case OfCountingKind change -> change.section();
            case OfTracking change -> change.section();
            case OfRecall change -> change.item();
            case OfIdentity change -> change.topic();
            case OfOwnText change -> change.topic();
            case OfOwnPlace change -> change.topic();
        };
    }

    /** Whether it gave its subject a value, and not took it away. */
    default boolean hasValue() {
        return switch (this) {
            case OfStatus change -> change.to() != null;
            case OfPhase change -> change.to() != null;
            case OfField change -> change.value() != null;
            case OfNote change -> change.text() != null;
            case OfCountingKind change -> change.to() != null;
            case OfTracking change -> change.to() != null;
            case OfRecall change -> change.recall() != null;
            case OfIdentity change -> change.is() != null;
            case OfOwnText change -> change.text() != null;
            case OfOwnPlace change -> change.in() != null;
        };
    }

    /** Whether it gave the same subject the same value. */
    default boolean agreesWith(Change other) {
        return subject().equals(other.subject())
                && switch (this) {
                    case OfStatus change -> change.to() == ((OfStatus) other).to();
                    default -> like(this, other.metadata()).equals(other);
                };
    }

    /** The change that gives this one's subject the value that {@code other} gave it; none takes its value away. */
    Change like(@Nullable Change other, ChangeMetadata metadata);

    /**
     * An item was ticked, or its status changed otherwise.
     *
     * @param day the day, for a routine item
     * @param to the new status; null for what the file's box says
     * @param via the parent or section that was ticked instead of the item itself
     */
    record OfStatus(
            ChangeMetadata metadata,
            String item,
            @Nullable LocalDate day,
            @Nullable Status to,
            @Nullable String via) implements Change {
        @Override
        public Subject subject() {
            return day == null ? new Subject.ItemStatus(item) : new Subject.DayStatus(item, day);
        }

        @Override
        public Change like(@Nullable Change other, ChangeMetadata metadata) {
            return other instanceof OfStatus status
                    ? new OfStatus(metadata, item, day, status.to, status.via)
                    : new OfStatus(metadata, item, day, null, null);
        }
    }

    /**
     * A phase's status was set by hand.
     *
     * @param to the new status; null to derive it again
     */
    record OfPhase(
            ChangeMetadata metadata, String phase, @Nullable PhaseStatus to) implements Change {
        @Override
        public Subject subject() {
            return new Subject.Phase(phase);
        }

        @Override
        public Change like(@Nullable Change other, ChangeMetadata metadata) {
            return new OfPhase(metadata, phase, other instanceof OfPhase status ? status.to : null);
        }
    }

    /**
     * A blank was filled in.
     *
     * @param review the period, for a prompt of a review
     * @param value the new text; null where it was cleared
     */
    record OfField(
            ChangeMetadata metadata,
            String field,
            @Nullable Period review,
            @Nullable String value) implements Change {
        @Override
        public Subject subject() {
            return review == null ? new Subject.FieldValue(field) : new Subject.ReviewAnswer(field, review);
        }

        @Override
        public Change like(@Nullable Change other, ChangeMetadata metadata) {
            return new OfField(metadata, field, review, other instanceof OfField text ? text.value : null);
        }
    }

    /**
     * A note on a topic was written.
     *
     * @param text the new text; null where it was cleared
     */
    record OfNote(
            ChangeMetadata metadata, String topic, @Nullable String text) implements Change {
        @Override
        public Subject subject() {
            return new Subject.TopicNote(topic);
        }

        @Override
        public Change like(@Nullable Change other, ChangeMetadata metadata) {
            return new OfNote(metadata, topic, other instanceof OfNote note ? note.text : null);
        }
    }

    /**
     * The user overruled how the items of a section count.
     *
     * @param to the counting kind; null for what the conventions say
     */
    record OfCountingKind(
            ChangeMetadata metadata,
            String section,
            @Nullable CountingKind to) implements Change {
        @Override
        public Subject subject() {
            return new Subject.SectionCountingKind(section);
        }

        @Override
        public Change like(@Nullable Change other, ChangeMetadata metadata) {
            return new OfCountingKind(
                    metadata, section, other instanceof OfCountingKind countingKind ? countingKind.to : null);
        }
    }

    /**
     * The user decided whether the entries without a box of a section are tracked.
     *
     * @param to the decision; null for that of the section above
     */
    record OfTracking(
            ChangeMetadata metadata,
            String section,
            @Nullable Tracking to) implements Change {
        @Override
        public Subject subject() {
            return new Subject.SectionTracking(section);
        }

        @Override
        public Change like(@Nullable Change other, ChangeMetadata metadata) {
            return new OfTracking(metadata, section, other instanceof OfTracking tracking ? tracking.to : null);
        }
    }

    /**
     * The user said how well a topic that is done is still known. It stays done whatever the answer.
     *
     * @param recall the answer; null where it was taken back
     */
    record OfRecall(
            ChangeMetadata metadata,
            String item,
            LocalDate day,
            @Nullable Recall recall) implements Change {
        @Override
        public Subject subject() {
            return new Subject.RecallAnswer(item, day);
        }

        @Override
        public Change like(@Nullable Change other, ChangeMetadata metadata) {
            return new OfRecall(metadata, item, day, other instanceof OfRecall answer ? answer.recall : null);
        }
    }

    /**
     * The user decided what became of a topic that was not found again. Holds for what was done to it before.
     *
     * @param is the id of the topic that it is now, or {@link #GONE}; null to leave it undecided
     */
    record OfIdentity(
            ChangeMetadata metadata, String topic, @Nullable String is) implements Change {
        /** It was taken out of the roadmap for good. */
        public static final String GONE = "gone";

        @Override
        public Subject subject() {
            return new Subject.Resolved(topic);
        }

        @Override
        public Change like(@Nullable Change other, ChangeMetadata metadata) {
            return new OfIdentity(metadata, topic, other instanceof OfIdentity decision ? decision.is : null);
        }
    }

    /**
     * A topic of the user's own was added, reworded, or taken away.
     *
     * @param text what it says; null where it is there no longer
     */
    record OfOwnText(
            ChangeMetadata metadata, String topic, @Nullable String text) implements Change {
        @Override
        public Subject subject() {
            return new Subject.OwnText(topic);
        }

        @Override
        public Change like(@Nullable Change other, ChangeMetadata metadata) {
            return new OfOwnText(metadata, topic, other instanceof OfOwnText own ? own.text : null);
        }
    }

    /**
     * A topic of the user's own was put somewhere.
     *
     * @param in the id of the topic that it stands below; null where it stands nowhere
     * @param rank its place among the user's own topics there, the lowest first
     */
    record OfOwnPlace(
            ChangeMetadata metadata, String topic, @Nullable String in, long rank) implements Change {
        @Override
        public Subject subject() {
            return new Subject.OwnPlace(topic);
        }

        @Override
        public Change like(@Nullable Change other, ChangeMetadata metadata) {
            return other instanceof OfOwnPlace own
                    ? new OfOwnPlace(metadata, topic, own.in, own.rank)
                    : new OfOwnPlace(metadata, topic, null, 0);
        }
    }
}
