package waymark.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waymark.files.FileTooLargeException;
import waymark.progress.Ledger;

/**
 * The copies of a progress file, read and set against it.
 *
 * @param list each copy that could be read
 * @param ledger all that they say
 * @param unreadable the copies that could not be read, in the order in which they were, and why
 * @param unread how many others were not read, because there are too many
 */
public record Copies(List<ProgressCopy> list, Ledger ledger, Map<Path, IOException> unreadable, int unread) {

    /** There are none. */
    public static final Copies NONE = new Copies(List.of(), Ledger.EMPTY, Map.of(), 0);

    /** Whether one could not be read for a reason that may pass: nothing that it holds is in the way. */
    public boolean mayBeReadLater() {
        return unreadable.values().stream()
                .anyMatch(reason ->
                        !(reason instanceof UnusableCopyException) && !(reason instanceof FileTooLargeException));
    }

    public Copies {
        list = List.copyOf(list);
        unreadable = Collections.unmodifiableMap(new LinkedHashMap<>(unreadable));
    }
}
