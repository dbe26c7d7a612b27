/** The windows of the system, one for each roadmap: where they stand, what they're called, and how they close without loss. */
@NullMarked
package waymark.ui.window;

import org.jspecify.annotations.NullMarked;
