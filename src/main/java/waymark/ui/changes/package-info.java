/** The place that tells what is different in the roadmap, and where the user decides what became of lost topics. */
@NullMarked
package waymark.ui.changes;

import org.jspecify.annotations.NullMarked;
