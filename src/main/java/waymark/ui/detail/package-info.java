/** The pane beside the tree: a topic with its Markdown, its form and the user's note. */
@NullMarked
package waymark.ui.detail;

import org.jspecify.annotations.NullMarked;
