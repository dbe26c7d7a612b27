package waymark.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.model.Tracking;

/**
 * A single change by the user: a {@link #subject()} got a new value, or lost its value. Of all changes of a subject, the one with the
 * greatest {@link ChangeMetadata#id()} is in effect.
 */
public sealed interface Change extends Entry {

    /** What was changed. Equal subjects are the same thing. */
    Subject subject();

    /** The id of the topic that the change is about. */
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

    /** Whether it set a value, rather than removing it. */
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

    /** Whether both set the same subject to the same value. */
    default boolean agreesWith(Change other) {
        return subject().equals(other.subject())
                && switch (this) {
                    case OfStatus change -> change.to() == ((OfStatus) other).to();
                    default -> like(this, other.metadata()).equals(other);
                };
    }

    /** A change that sets this one's subject to the value of {@code other}; null removes the value. */
    Change like(@Nullable Change other, ChangeMetadata metadata);

    /**
     * An item was ticked, or its status changed in another way.
     *
     * @param day the day, for a routine item
     * @param to the new status; null for that of the box in the file
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
     * @param value the new text; null if it was cleared
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
     * @param text the new text; null if it was cleared
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
     * The user overrode how the items of a section count.
     *
     * @param to the counting kind; null for the one given by the conventions
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
     * The user decided whether a section's entries without a box are tracked.
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
     * The user said how well a done topic is remembered. The topic stays done, whatever the answer.
     *
     * @param recall the answer; null if it was withdrawn
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
     * The user decided what became of a lost topic. Applies to everything done to it before.
     *
     * @param is the id of the topic that it is now, or {@link #GONE}; null to leave it undecided
     */
    record OfIdentity(
            ChangeMetadata metadata, String topic, @Nullable String is) implements Change {
        /** The topic was removed from the roadmap for good. */
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
     * One of the user's own topics was added, reworded or removed.
     *
     * @param text its text; null if it was removed
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
     * One of the user's own topics was placed.
     *
     * @param in the id of its parent; null if it has no place
     * @param rank its position among the own topics there, lowest first
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
