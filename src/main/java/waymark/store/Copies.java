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
 * The copies of a progress file, compared with it.
 *
 * @param list the copies that could be read
 * @param ledger the entries of the copies that the progress file lacks
 * @param unreadable the copies that couldn't be read, in the order in which they were tried, with the reason
 * @param unread how many others weren't read, because there are too many
 */
public record Copies(List<ProgressCopy> list, Ledger ledger, Map<Path, IOException> unreadable, int unread) {

    /** No copies. */
    public static final Copies NONE = new Copies(List.of(), Ledger.EMPTY, Map.of(), 0);

    /** Whether one couldn't be read for a reason that may be temporary, rather than because of its content. */
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
