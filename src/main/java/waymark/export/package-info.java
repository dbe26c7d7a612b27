/** Exports progress in other formats; primarily Markdown: the original bytes of the roadmap with the user's ticks. */
@NullMarked
package waymark.export;

import org.jspecify.annotations.NullMarked;
