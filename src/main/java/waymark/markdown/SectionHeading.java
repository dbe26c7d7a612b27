package waymark.markdown;

import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.model.PlannedDuration;

/**
 * A heading that opens a section.
 *
 * @param ordinal its position among the document's section headings
 * @param range the range of the heading itself
 * @param title its text, including its number
 * @param duration the planned duration, from the lines directly below or from the heading; null if there is none
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
