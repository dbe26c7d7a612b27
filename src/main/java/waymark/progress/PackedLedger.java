package waymark.progress;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import waymark.model.Status;

/**
 * A ledger that is kept packed, with what it adds up to: years of entries, of which only those are unpacked that are asked for. An
 * entry is known by its place, from 0 on, in the order of ids. Immutable.
 */
public interface PackedLedger {

    /** How many entries it has. */
    int size();

    /** The entry at a place. */
    Entry entry(int place);

    /** The entries that are no statuses of items, of one kind. */
    IntStream places(Class<? extends Entry> kind);

    /** The newest change of a subject. */
    OptionalInt latest(Subject subject);

    /** The change of the same subject before the one at a place; -1 where it is the first. */
    int previous(int place);

    /** The newest change of each subject of the topics of such ids, those of single days only if asked for. */
    IntStream latest(Predicate<String> topics, boolean days);

    /** The changes of which the clock showed a time in these seconds since 1970. */
    IntStream between(long from, long to);

    /** Tells for each routine item what was said last of each day. */
    void days(Days visitor);

    /** The topics that were ever seen, by their ids. */
    Map<String, KnownTopic> known();

    /** How many steps can be undone, or redone. */
    int steps(boolean redo);

    /** A step that can be undone or redone; the one that was made first is number 0. */
    UndoHistory.Step step(boolean redo, int number);

    /** Takes what was said of days. */
    interface Days {
        /** @param status null where what was said was taken back */
        void said(String item, LocalDate day, @Nullable Status status);
    }
}
