/**
 * The files of the machine: what may be opened, what may be written, and how a crash loses nothing. The only code that opens
 * and writes files.
 */
@NullMarked
package waymark.files;

import org.jspecify.annotations.NullMarked;
