package waymark.ui.changes;

import org.jspecify.annotations.Nullable;
import waymark.model.Topic;

/** A row of the list of changes. */
sealed interface ChangeRow {
    /** Its group. */
    ChangeGroup group();

    /**
     * The header of a group.
     *
     * @param open whether its rows are shown
     */
    record Head(ChangeGroup group, int count, boolean open) implements ChangeRow {}

    /**
     * A difference.
     *
     * @param before the topic's old title; empty for a new topic
     * @param now its present title; empty for a topic that is gone
     * @param fact more about it; may be empty
     * @param topic the topic to go to
     * @param question what the user can decide; null if there is nothing to decide
     */
    record Line(
            ChangeGroup group,
            String before,
            String now,
            String fact,
            @Nullable Topic topic,
            @Nullable ChangeQuestion question)
            implements ChangeRow {}
}
