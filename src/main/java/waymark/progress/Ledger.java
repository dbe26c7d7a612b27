package waymark.progress;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All that the user did to a roadmap, in the order of {@link ChangeMetadata#id()}, each entry once. Immutable.
 *
 * @param entries the entries, the oldest first
 */
public record Ledger(PVector<Entry> entries) {

    /** The ledger of a user who has not begun. */
    public static final Ledger EMPTY = new Ledger(TreePVector.empty());

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(entry -> entry.stamp().id());
    // One id twice with different words is damage that still reads; every machine must take the same one.
    private static final Comparator<Entry> ORDER_OF_ALL = ORDER.thenComparing(
            (one, other) -> one.equals(other) ? 0 : one.toString().compareTo(other.toString()));

    /** The ledger of these entries; the order and repetitions of {@code entries} don't matter. */
    public static Ledger of(List<? extends Entry> entries) {
        Entry previous = null;
        PVector<Entry> distinct = TreePVector.empty();
        for (Entry entry : entries.stream().sorted(ORDER_OF_ALL).toList()) {
            if (previous == null || ORDER.compare(previous, entry) != 0) {
                distinct = distinct.plus(entry);
            }
            previous = entry;
        }
        return new Ledger(distinct);
    }

    /** This ledger with one entry more. Cheap where that is newer than all in it. */
    public Ledger plus(Entry entry) {
        return isOlderThan(entry) ? new Ledger(entries.plus(entry)) : union(of(List.of(entry)));
    }

    /** This ledger and another together. */
    public Ledger union(Ledger other) {
        if (other.holds(this) || holds(other)) {
            return other.holds(this) ? other : this;
        }
        return of(Stream.concat(entries.stream(), other.entries.stream()).toList());
    }

    private boolean holds(Ledger other) {
        if (other.entries.size() > entries.size()) {
            return false;
        }
        Iterator<Entry> own = entries.iterator();
        for (Entry entry : other.entries) {
            Entry next;
            do {
                if (!own.hasNext()) {
                    return false;
                }
                next = own.next();
            } while (ORDER.compare(next, entry) < 0);
            if (!next.equals(entry)) {
                return false;
            }
        }
        return true;
    }

    /** The entries whose ids are not greater than that one. */
    public Ledger upTo(String id) {
        int end = entries.size();
        while (end > 0 && entries.get(end - 1).stamp().id().compareTo(id) > 0) {
            end--;
        }
        return end == entries.size() ? this : new Ledger(entries.subList(0, end));
    }

    /** The entries that another ledger doesn't have. */
    public List<Entry> without(Ledger other) {
        if (other == this) {
            return List.of();
        }
        var ids = new HashSet<String>();
        other.entries.forEach(entry -> ids.add(entry.stamp().id()));
        return entries.stream()
                .filter(entry -> !ids.contains(entry.stamp().id()))
                .toList();
    }

    /** Whether all entries are older than this one. */
    public boolean isOlderThan(Entry entry) {
        return entries.isEmpty() || ORDER.compare(entries.getLast(), entry) < 0;
    }
}
