/** Reviews: the forms that a roadmap asks the user to fill in for each period, the answers so far, and suggestions for what to write. */
@NullMarked
package waymark.review;

import org.jspecify.annotations.NullMarked;
