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
public record Contents(Ledger ledger, int lines, List<OddLine> odd, boolean isNewer) {

    /** The content of a missing file. */
    public static final Contents EMPTY = new Contents(Ledger.EMPTY, 0, List.of(), false);

    public Contents {
        odd = List.copyOf(odd);
    }

    /** The damaged lines. */
    public List<OddLine> damaged() {
        return odd(OddLine.Why::isDamage);
    }

    /** The lines that another version may understand. */
    public List<OddLine> foreign() {
        return odd(OddLine.Why::isForeign);
    }

    /** Whether the last line is incomplete. */
    boolean breaksOff() {
        return !odd.isEmpty() && odd.getLast().why() == OddLine.Why.CUT_OFF;
    }

    private List<OddLine> odd(Predicate<OddLine.Why> kind) {
        return odd.stream().filter(line -> kind.test(line.why())).toList();
    }
}
