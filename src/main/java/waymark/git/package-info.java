/**
 * The earlier versions of a file, from the git repository that it lies in. The only room that runs another program: the installed
 * {@code git}, on a folder of its own, so that nothing in the repository but its objects is ever read by it.
 */
@NullMarked
package waymark.git;

import org.jspecify.annotations.NullMarked;
