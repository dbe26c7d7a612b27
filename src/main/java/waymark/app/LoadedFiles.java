package waymark.app;

import java.util.List;
import waymark.progress.Entry;

/**
 * A roadmap and its progress file, read from disk.
 *
 * @param unwritten what the state contains and the progress file doesn't: snapshots of topics, and ticks made in the file
 * @param readOnly whether a newer version of the program wrote the progress file, so that this one must not
 */
record LoadedFiles(SessionState state, List<Entry> unwritten, boolean readOnly) {
    LoadedFiles {
        unwritten = List.copyOf(unwritten);
    }
}
