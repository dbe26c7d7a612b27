package waymark.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A heading above plain entries.
 *
 * @param parent the one above it
 */
record EntryHeading(String text, int level, @Nullable EntryHeading parent) {}
