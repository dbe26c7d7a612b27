/** The user's preferences on this machine and the positions of windows: small records, kept outside of the progress file. */
@NullMarked
package waymark.settings;

import org.jspecify.annotations.NullMarked;
