package waymark.progress;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.model.Status;

/**
 * A ledger in packed form, with the state that results from it: of years of entries, only those needed are unpacked. An entry is identified
 * by its index, from 0, in the order of ids. Immutable.
 */
public interface PackedLedger {

    /** The number of entries. */
    int size();

    /** The entry at an index. */
    Entry entry(int place);

    /** The indices of the entries of one kind, without the statuses of items. */
    IntStream places(Class<? extends Entry> kind);

    /** The index of the newest change of a subject; empty if there is none. */
    OptionalInt latest(Subject subject);

    /** The index of the previous change of the same subject; -1 if it is the first. */
    int previous(int place);

    /** The indices of the newest change of each subject of the topics with matching ids; those of single days only if {@code days} is set. */
    IntStream latest(Predicate<String> topics, boolean days);

    /** The indices of the changes made at these times by the clock of their device, in seconds since 1970. */
    IntStream between(long from, long to);

    /** Visits the latest status of each routine item on each day. */
    void days(Days visitor);

    /** The topics ever seen, by id. */
    Map<String, KnownTopic> known();

    /** The number of steps that can be undone, or redone. */
    int steps(boolean redo);

    /** A step that can be undone or redone; the oldest one is number 0. */
    UndoHistory.Step step(boolean redo, int number);

    /** Receives the statuses of routine items by day. */
    interface Days {
        /** @param status null if the status was removed */
        void said(String item, LocalDate day, @Nullable Status status);
    }
}
