/** Determines which done topics are due for revision, and when: what is learned is forgotten more slowly each time it is recalled. */
@NullMarked
package waymark.revision;

import org.jspecify.annotations.NullMarked;
