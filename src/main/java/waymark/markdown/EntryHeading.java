package waymark.markdown;

import org.commonmark.node.Heading;
import org.jspecify.annotations.Nullable;

/**
 * A heading above plain entries.
 *
 * @param node where it stands
 * @param parent the one above it
 */
record EntryHeading(
        String text, int level, Heading node, @Nullable EntryHeading parent) {}
