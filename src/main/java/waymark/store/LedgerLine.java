package waymark.store;

import org.jspecify.annotations.Nullable;
import waymark.progress.Entry;

/**
 * A line of a progress file that is kept as it is, understood or not.
 *
 * @param bytes the line without its line feed, a character for each byte
 * @param entry what it says; null where that is not understood
 * @param cutOff whether it breaks off at the end of the file
 */
record LedgerLine(String bytes, @Nullable Entry entry, boolean cutOff) {

    /** What makes it the same line in two files: a program on the way may have changed how lines end. */
    String key() {
        return bytes.endsWith("\r") ? bytes.substring(0, bytes.length() - 1) : bytes;
    }
}
