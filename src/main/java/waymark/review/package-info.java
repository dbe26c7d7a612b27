/**
 * Looking back: the forms that a roadmap asks its reader to fill in again and again, what was answered so far, and what the
 * period itself suggests to write.
 */
@NullMarked
package waymark.review;

import org.jspecify.annotations.NullMarked;
