package waymark.markdown;

import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.model.PlannedDuration;

/**
 * A heading that opens a section.
 *
 * @param ordinal its place among the document's section headings
 * @param range where the heading itself stands
 * @param title what it says, with its number
 * @param duration the length that is planned in the lines right below
 */
record SectionHeading(
        int ordinal,
        Heading node,
        TextRange range,
        String title,
        @Nullable PlannedDuration duration) {

    int level() {
        return node.getLevel();
    }
}
