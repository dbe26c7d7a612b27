/**
 * Takes in what a copy of the roadmap, or a list from another program, says of the topics: which of them are meant, what is new
 * in that, and what the user has decided otherwise. Pure: nothing is read or written here.
 */
@NullMarked
package waymark.imports;

import org.jspecify.annotations.NullMarked;
