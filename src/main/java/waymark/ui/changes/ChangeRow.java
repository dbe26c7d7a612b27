package waymark.ui.changes;

import org.jspecify.annotations.Nullable;
import waymark.model.Topic;

/** One row of the list of changes. */
sealed interface ChangeRow {
    /** The group that it belongs to. */
    Group group();

    /**
     * The head of a group.
     *
     * @param open whether its rows are shown
     */
    record Head(Group group, int count, boolean open) implements ChangeRow {}

    /**
     * Something that is different.
     *
     * @param before what the topic said; empty for a new one
     * @param now what it says; empty for one that is gone
     * @param fact what else there is to tell; may be empty
     * @param topic the topic to go to
     * @param question what the user can decide; null where there is nothing
     */
    record Line(
            Group group,
            String before,
            String now,
            String fact,
            @Nullable Topic topic,
            @Nullable Question question) implements ChangeRow {}
}
