/** What the user chose for this machine, and where windows were: small records, kept outside of the progress file. */
@NullMarked
package waymark.settings;

import org.jspecify.annotations.NullMarked;
