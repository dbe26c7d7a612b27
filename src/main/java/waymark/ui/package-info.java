/**
 * The window. What its places share stands here: the {@link waymark.ui.RoadmapModel} with the open roadmap, and the window's words.
 * Views are built in code and look as the style sheets say; a view asks the model and shows the state that follows.
 */
@NullMarked
package waymark.ui;

import org.jspecify.annotations.NullMarked;
