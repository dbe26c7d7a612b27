package waymark.progress;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All changes of the user to a roadmap, in the order of {@link ChangeMetadata#id()}, each entry once. The older part may be a {@link
 * PackedLedger}. Immutable.
 */
public final class Ledger {

    /** The empty ledger. */
    public static final Ledger EMPTY = new Ledger(null, TreePVector.empty());

    // Not Comparator.comparing: an ahead-of-time cache doesn't store its lambdas, and creating them slows down each
    // start.
    private static final Comparator<Entry> ORDER =
            (one, other) -> one.metadata().id().compareTo(other.metadata().id());
    // The same id with different content is damage that can still be read; every machine must choose the same entry.
    private static final Comparator<Entry> ORDER_OF_ALL = (one, other) -> {
        int order = ORDER.compare(one, other);
        return order != 0 || one.equals(other) ? order : one.toString().compareTo(other.toString());
    };

    private final @Nullable PackedLedger older;
    private final PVector<Entry> newer;

    private Ledger(@Nullable PackedLedger older, PVector<Entry> newer) {
        this.older = older;
        this.newer = newer;
    }

    /** The ledger of packed entries. */
    public static Ledger of(PackedLedger packed) {
        return new Ledger(packed, TreePVector.empty());
    }

    /** The packed part, all of whose entries are older than the {@link #newer} ones; null if there is none. */
    @Nullable
    PackedLedger older() {
        return older;
    }

    /** The unpacked entries. */
    List<Entry> newer() {
        return newer;
    }

    /** The entries, oldest first. Those of the packed part are unpacked on each call. */
    public List<Entry> entries() {
        return older == null ? newer : new All(older, newer);
    }

    /** The entries of one kind. */
    public <T extends Entry> Stream<T> entries(Class<T> kind) {
        Stream<Entry> unpacked =
                older == null ? Stream.empty() : older.places(kind).mapToObj(older::entry);
        return Stream.concat(unpacked, newer.stream()).filter(kind::isInstance).map(kind::cast);
    }

    /** Whether no part of it is packed. */
    public boolean isUnpacked() {
        return older == null;
    }

    /** The number of entries. */
    public int size() {
        return newer.size() + (older == null ? 0 : older.size());
    }

    private static final class All extends AbstractList<Entry> implements RandomAccess {
        private final PackedLedger older;
        private final PVector<Entry> newer;

        All(PackedLedger older, PVector<Entry> newer) {
            this.older = older;
            this.newer = newer;
        }

        @Override
        public Entry get(int place) {
            return place < older.size() ? older.entry(place) : newer.get(place - older.size());
        }

        @Override
        public int size() {
            return older.size() + newer.size();
        }
    }

    /** The ledger of these entries, which may be in any order and contain duplicates. */
    public static Ledger of(List<? extends Entry> entries) {
        Entry previous = null;
        PVector<Entry> distinct = TreePVector.empty();
        for (Entry entry : entries.stream().sorted(ORDER_OF_ALL).toList()) {
            if (previous == null || ORDER.compare(previous, entry) != 0) {
                distinct = distinct.plus(entry);
            }
            previous = entry;
        }
        return new Ledger(null, distinct);
    }

    /** This ledger with an additional entry. Cheap if that is newer than all others. */
    public Ledger plus(Entry entry) {
        return isOlderThan(entry) ? new Ledger(older, newer.plus(entry)) : union(of(List.of(entry)));
    }

    /** The union of this ledger and another. */
    public Ledger union(Ledger other) {
        if (older != null && older != other.older && other.older != null) {
            return of(
                    Stream.concat(entries().stream(), other.entries().stream()).toList());
        }
        if (older == null && other.older != null) {
            return other.union(this);
        }
        // The packed parts are the same.
        if (isPackedBefore(other.newer)) {
            var own = new Ledger(null, newer);
            var its = new Ledger(null, other.newer);
            var both = own.unionUnpacked(its).newer;
            return both == newer ? this : new Ledger(older, both);
        }
        return new Ledger(null, TreePVector.from(entries())).unionUnpacked(new Ledger(null, other.newer));
    }

    private Ledger unionUnpacked(Ledger other) {
        if (holds(other)) {
            return this;
        }
        return other.holds(this)
                ? other
                : of(Stream.concat(newer.stream(), other.newer.stream()).toList());
    }

    private boolean isPackedBefore(PVector<Entry> entries) {
        return older == null
                || entries.isEmpty()
                || ORDER.compare(older.entry(older.size() - 1), entries.getFirst()) < 0;
    }

    private boolean holds(Ledger other) {
        if (other.newer.size() > newer.size()) {
            return false;
        }
        Iterator<Entry> own = newer.iterator();
        for (Entry entry : other.newer) {
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

    /** The entries up to and including that id. */
    public Ledger upTo(String id) {
        List<Entry> entries = entries();
        int end = entries.size();
        while (end > 0 && entries.get(end - 1).metadata().id().compareTo(id) > 0) {
            end--;
        }
        if (end == entries.size()) {
            return this;
        }
        int unpacked = end - (entries.size() - newer.size());
        return unpacked < 0
                ? new Ledger(null, TreePVector.from(entries.subList(0, end)))
                : new Ledger(older, newer.subList(0, unpacked));
    }

    /** The entries that another ledger lacks. */
    public List<Entry> without(Ledger other) {
        if (other == this) {
            return List.of();
        }
        boolean samePacked = older == other.older;
        var ids = new HashSet<String>();
        (samePacked ? other.newer : other.entries())
                .forEach(entry -> ids.add(entry.metadata().id()));
        return (samePacked ? newer : entries())
                .stream().filter(entry -> !ids.contains(entry.metadata().id())).toList();
    }

    /** Whether all entries are older than this one. */
    public boolean isOlderThan(Entry entry) {
        return size() == 0 || ORDER.compare(entries().getLast(), entry) < 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ledger ledger && entries().equals(ledger.entries());
    }

    @Override
    public int hashCode() {
        return entries().hashCode();
    }

    @Override
    public String toString() {
        return entries().toString();
    }
}
