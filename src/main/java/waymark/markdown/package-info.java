/**
 * Parses Markdown into a roadmap: the only package that knows CommonMark.
 *
 * <p>{@link waymark.markdown.RoadmapParser} is the entry point. CommonMark provides the blocks; this package determines their meaning in a
 * roadmap from the characters of the source, so that every box has an exact position.
 */
@NullMarked
package waymark.markdown;

import org.jspecify.annotations.NullMarked;
