package waymark.store;

import java.util.List;
import java.util.function.Predicate;
import waymark.progress.Ledger;

/**
 * What a progress file says, as far as it can be read.
 *
 * @param ledger all entries that were understood
 * @param lines how many lines it has
 * @param odd the lines that were not, in the order of the file
 * @param isNewer whether a later version of the program with another format wrote to it; this one should only read then
 */
public record Contents(Ledger ledger, int lines, List<OddLine> odd, boolean isNewer) {

    /** What a file that doesn't exist says. */
    public static final Contents EMPTY = new Contents(Ledger.EMPTY, 0, List.of(), false);

    public Contents {
        odd = List.copyOf(odd);
    }

    /** The lines that are damaged. */
    public List<OddLine> damaged() {
        return odd(OddLine.Why::isDamage);
    }

    /** The lines that another version may understand. */
    public List<OddLine> foreign() {
        return odd(OddLine.Why::isForeign);
    }

    /** Whether the last line is not whole. */
    boolean breaksOff() {
        return !odd.isEmpty() && odd.getLast().why() == OddLine.Why.CUT_OFF;
    }

    private List<OddLine> odd(Predicate<OddLine.Why> kind) {
        return odd.stream().filter(line -> kind.test(line.why())).toList();
    }
}
