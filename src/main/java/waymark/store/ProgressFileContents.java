package waymark.store;

import java.util.List;
import java.util.function.Predicate;
import waymark.progress.Ledger;

/**
 * The content of a progress file, as far as it can be read.
 *
 * @param ledger all entries that were understood
 * @param lines the number of lines
 * @param odd the lines that weren't understood, in file order
 * @param isNewer whether a later version of the program with another format wrote to it; this version should then only read it
 */
public record ProgressFileContents(Ledger ledger, int lines, List<UnusedLine> odd, boolean isNewer) {

    /** The content of a missing file. */
    public static final ProgressFileContents EMPTY = new ProgressFileContents(Ledger.EMPTY, 0, List.of(), false);

    public ProgressFileContents {
        odd = List.copyOf(odd);
    }

    /** The damaged lines. */
    public List<UnusedLine> damaged() {
        return odd(UnusedLine.Why::isDamage);
    }

    /** The lines that another version may understand. */
    public List<UnusedLine> foreign() {
        return odd(UnusedLine.Why::isForeign);
    }

    /** Whether the last line is incomplete. */
    boolean breaksOff() {
        return !odd.isEmpty() && odd.getLast().why() == UnusedLine.Why.CUT_OFF;
    }

    private List<UnusedLine> odd(Predicate<UnusedLine.Why> kind) {
        return odd.stream().filter(line -> kind.test(line.why())).toList();
    }
}
