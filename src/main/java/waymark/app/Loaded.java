package waymark.app;

import java.util.List;
import waymark.progress.Entry;

/**
 * A roadmap and its progress file, read from disk.
 *
 * @param unwritten what the state knows and the progress file doesn't: what the topics look like, what was ticked in the file
 * @param readOnly whether a newer version of the program wrote the progress file, so that this one must not
 */
record Loaded(SessionState state, List<Entry> unwritten, boolean readOnly) {
    Loaded {
        unwritten = List.copyOf(unwritten);
    }
}
