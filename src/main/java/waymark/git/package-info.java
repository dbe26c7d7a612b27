/**
 * The earlier versions of a file, from the git repository that contains it. The only package that runs another program: the installed
 * {@code git}, on a folder of the program's own, so that git reads nothing of the repository but its objects.
 */
@NullMarked
package waymark.git;

import org.jspecify.annotations.NullMarked;
