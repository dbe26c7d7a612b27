package waymark.store;

import java.nio.file.Path;
import java.util.List;
import waymark.progress.Conflict;

/**
 * A copy of a progress file, set against it.
 *
 * @param file the copy
 * @param lines how many lines of it the progress file lacks
 * @param changes how many of these are changes that this version understands
 * @param isWhole whether all its lines can be taken in; else some are longer than any line that was ever written
 * @param isNewer whether a later version of the program with another format wrote to it
 * @param clashes where both say something else of the same thing
 */
public record ProgressCopy(
        Path file, int lines, int changes, boolean isWhole, boolean isNewer, List<Conflict> clashes) {
    public ProgressCopy {
        clashes = List.copyOf(clashes);
    }

    /** Whether the progress file has all that it holds. */
    public boolean isTakenIn() {
        return lines == 0 && isWhole;
    }
}
