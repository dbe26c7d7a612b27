/** The pane beside the tree: one topic with its own Markdown, its forms and the user's note. */
@NullMarked
package waymark.ui.detail;

import org.jspecify.annotations.NullMarked;
