package waymark.progress;

import java.time.LocalDate;

/** The subject of a change. */
public sealed interface Subject {
    /** The id of the topic that it belongs to. */
    default String topic() {
        return switch (this) {
            case ItemStatus status -> status.item;
            case DayStatus status -> status.item;
            case Phase status -> status.phase;
            case FieldValue value -> value.field;
            case ReviewAnswer answer -> answer.field;
            case TopicNote note -> note.topic;
            case SectionCountingKind countingKind -> countingKind.section;
            case SectionTracking tracking -> tracking.section;
            case RecallAnswer answer -> answer.item;
            case Resolved decision -> decision.topic;
            case OwnText own -> own.topic;
            case OwnPlace own -> own.topic;
        };
    }

    /** The status of an item. */
    record ItemStatus(String item) implements Subject {}

    /** The status of a routine item on one day. */
    record DayStatus(String item, LocalDate day) implements Subject {}

    /** The status of a phase. */
    record Phase(String phase) implements Subject {}

    /** The text filled in in a blank. */
    record FieldValue(String field) implements Subject {}

    /** The answer to a prompt in the review of a period. */
    record ReviewAnswer(String field, Period period) implements Subject {}

    /** The user's note on a topic. */
    record TopicNote(String topic) implements Subject {}

    /** How the items of a section count. */
    record SectionCountingKind(String section) implements Subject {}

    /** Whether the entries without a box of a section are tracked. */
    record SectionTracking(String section) implements Subject {}

    /** How well a done topic was remembered on one day. */
    record RecallAnswer(String item, LocalDate day) implements Subject {}

    /** What became of a lost topic. */
    record Resolved(String topic) implements Subject {}

    /** The text of one of the user's own topics. */
    record OwnText(String topic) implements Subject {}

    /** The place of one of the user's own topics. */
    record OwnPlace(String topic) implements Subject {}
}
