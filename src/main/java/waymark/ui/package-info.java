/**
 * The window. This package contains what its places share: the {@link waymark.ui.RoadmapModel} with the open roadmap, and the window's
 * texts. Views are built in code and styled by style sheets. A view asks the model for a change and shows the state that follows.
 */
@NullMarked
package waymark.ui;

import org.jspecify.annotations.NullMarked;
