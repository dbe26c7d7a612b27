package waymark.progress;

/** A ledger and what it adds up to. Immutable. */
public record FoldedLedger(Ledger ledger, Progress progress, UndoHistory history) {

    /** Adds up a whole ledger. */
    public static FoldedLedger of(Ledger ledger) {
        return new FoldedLedger(ledger, Progress.of(ledger), UndoHistory.of(ledger));
    }

    /** The same after an entry that is newer than all before. */
    public FoldedLedger plus(Entry newer) {
        UndoHistory steps = newer instanceof Change change
                ? history.with(change, progress.latest(change.subject()).orElse(null))
                : history;
        return new FoldedLedger(ledger.plus(newer), progress.with(newer), steps);
    }
}
