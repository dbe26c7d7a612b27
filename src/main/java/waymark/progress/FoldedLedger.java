package waymark.progress;

/** A ledger and the state that results from it. Immutable. */
public record FoldedLedger(Ledger ledger, Progress progress, UndoHistory history) {

    /** Folds a whole ledger. */
    public static FoldedLedger of(Ledger ledger) {
        return new FoldedLedger(ledger, Progress.of(ledger), UndoHistory.of(ledger));
    }

    /** The state after an entry that is newer than all others. */
    public FoldedLedger plus(Entry newer) {
        UndoHistory steps = newer instanceof Change change
                ? history.with(change, progress.latest(change.subject()).orElse(null))
                : history;
        return new FoldedLedger(ledger.plus(newer), progress.with(newer), steps);
    }
}
