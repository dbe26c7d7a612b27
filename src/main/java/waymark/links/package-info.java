/** What the links and pictures in a roadmap and its notes may reach, and the pictures that a note is given. */
@NullMarked
package waymark.links;

import org.jspecify.annotations.NullMarked;
