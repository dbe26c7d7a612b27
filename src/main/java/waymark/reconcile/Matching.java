package waymark.reconcile;

import java.util.List;

/**
 * Where each node of an older version is in a newer one.
 *
 * @param fates one for each node of the older version, in its order
 */
public record Matching(List<Fate> fates) {

    /** What became of a node. */
    public enum How {
        /** It stands there as it did. */
        SAME,
        /** Only its number is another. */
        RENUMBERED,
        /** It says the same in another place. */
        MOVED,
        /** It says the same in other words. */
        REWORDED,
        /** It may be one of the candidates, or be gone. */
        UNSURE,
        /** It is no longer there. */
        GONE;

        /** Whether it was found again, so that what belongs to it goes along. */
        public boolean isFound() {
            return compareTo(UNSURE) < 0;
        }
    }

    /**
     * What became of one node.
     *
     * @param now the node that it is now; -1 unless it was found
     * @param candidates the nodes that it may be, the likeliest first; empty unless it is unsure
     */
    public record Fate(How how, int now, List<Integer> candidates) {
        public Fate {
            candidates = List.copyOf(candidates);
        }
    }

    public Matching {
        fates = List.copyOf(fates);
    }
}
