/** Which done topics come back, and when: what is learned is forgotten more slowly each time that it is recalled. */
@NullMarked
package waymark.revision;

import org.jspecify.annotations.NullMarked;
