/**
 * Access to the file system: what may be opened, what may be written, and how to lose nothing in a crash. The only code that opens and
 * writes files.
 */
@NullMarked
package waymark.files;

import org.jspecify.annotations.NullMarked;
