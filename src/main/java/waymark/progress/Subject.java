package waymark.progress;

import java.time.LocalDate;

/** What a change can be about. */
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

    /** What was filled into a blank. */
    record FieldValue(String field) implements Subject {}

    /** What was answered to a prompt in the review of a period. */
    record ReviewAnswer(String field, Period period) implements Subject {}

    /** The user's note on a topic. */
    record TopicNote(String topic) implements Subject {}

    /** How the items of a section count. */
    record SectionCountingKind(String section) implements Subject {}

    /** Whether the entries without a box of a section are tracked. */
    record SectionTracking(String section) implements Subject {}

    /** How well a done topic was still known on one day. */
    record RecallAnswer(String item, LocalDate day) implements Subject {}

    /** What became of a topic that is no longer found in the roadmap. */
    record Resolved(String topic) implements Subject {}

    /** What a topic of the user's own says. */
    record OwnText(String topic) implements Subject {}

    /** Where a topic of the user's own stands. */
    record OwnPlace(String topic) implements Subject {}
}
