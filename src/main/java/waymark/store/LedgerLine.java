package waymark.store;

import org.jspecify.annotations.Nullable;
import waymark.progress.Entry;

/**
 * A line of a progress file that is kept unchanged, whether or not it is understood.
 *
 * @param bytes the line without its line feed, one character for each byte
 * @param entry its entry; null if it isn't understood
 * @param cutOff whether it is incomplete, at the end of the file
 */
record LedgerLine(String bytes, @Nullable Entry entry, boolean cutOff) {

    /** Identifies the same line in two files, even if a program changed the line endings. */
    String key() {
        return bytes.endsWith("\r") ? bytes.substring(0, bytes.length() - 1) : bytes;
    }
}
