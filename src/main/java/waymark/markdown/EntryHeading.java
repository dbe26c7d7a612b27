package waymark.markdown;

import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;

/**
 * A heading above plain entries.
 *
 * @param node its node in the document
 * @param parent the heading above it; null if there is none
 */
record EntryHeading(
        String text, int level, Heading node, @Nullable EntryHeading parent) {}
