/** The place Progress: how far, how fast, until when, in a sentence and in charts. */
@NullMarked
package waymark.ui.progress;

import org.jspecify.annotations.NullMarked;
