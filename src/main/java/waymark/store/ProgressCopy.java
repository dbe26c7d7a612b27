package waymark.store;

import java.nio.file.Path;
import java.util.List;
import waymark.progress.Conflict;

/**
 * A copy of a progress file, compared with it.
 *
 * @param file the copy
 * @param lines the number of its lines that the progress file lacks
 * @param changes how many of these are changes that this version understands
 * @param isWhole whether all its lines can be merged; otherwise some are too long, or memory has no room for them
 * @param isNewer whether a later version of the program with another format wrote to it
 * @param clashes the conflicts between both
 */
public record ProgressCopy(
        Path file, int lines, int changes, boolean isWhole, boolean isNewer, List<Conflict> clashes) {
    public ProgressCopy {
        clashes = List.copyOf(clashes);
    }

    /** Whether the progress file contains everything in it. */
    public boolean isMerged() {
        return lines == 0 && isWhole;
    }
}
