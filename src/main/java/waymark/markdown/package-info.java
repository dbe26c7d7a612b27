/** Reads the tree of topics from Markdown: the only room that knows commonmark-java. */
@NullMarked
package waymark.markdown;

import org.jspecify.annotations.NullMarked;
