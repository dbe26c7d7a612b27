/**
 * Reads Markdown into a roadmap: the only package that knows CommonMark.
 *
 * <p>{@link waymark.markdown.RoadmapParser} is the way in. CommonMark gives the blocks; what they mean on a roadmap is
 * decided here from the characters of the source, so that every box has an exact place.
 */
@NullMarked
package waymark.markdown;

import org.jspecify.annotations.NullMarked;
