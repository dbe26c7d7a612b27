/**
 * Imports what a copy of the roadmap, or a list from another program, says about topics: finds the topics, what is new, and where the user
 * decided otherwise. Pure: performs no I/O.
 */
@NullMarked
package waymark.imports;

import org.jspecify.annotations.NullMarked;
