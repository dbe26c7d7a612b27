/** Toolkit things that know nothing of roadmaps: icons, looks, the thread that waits for disks, pictures of a scene. */
@NullMarked
package waymark.ui.kit;

import org.jspecify.annotations.NullMarked;
