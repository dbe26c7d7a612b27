/** The roadmap as a tree table: rows, boxes, keys, filter. */
@NullMarked
package waymark.ui.tree;

import org.jspecify.annotations.NullMarked;
