/** The place Changes: lists what changed in the roadmap and lets the user decide about lost topics and conflicts. */
@NullMarked
package waymark.ui.changes;

import org.jspecify.annotations.NullMarked;
