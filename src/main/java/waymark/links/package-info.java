/** Decides what the links and pictures in a roadmap and its notes may access, and stores the pictures of notes. */
@NullMarked
package waymark.links;

import org.jspecify.annotations.NullMarked;
