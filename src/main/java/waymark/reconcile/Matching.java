package waymark.reconcile;

import java.util.List;

/**
 * The position of each node of an older version in a newer one.
 *
 * @param fates one for each node of the older version, in order
 */
public record Matching(List<Fate> fates) {

    /** What became of a node. */
    public enum How {
        /** It is unchanged and in the same place. */
        SAME,
        /** Only its number has changed. */
        RENUMBERED,
        /** It has the same text in another place. */
        MOVED,
        /** It was reworded. */
        REWORDED,
        /** It may be one of the candidates, or have been removed. */
        UNSURE,
        /** It was removed. */
        GONE;

        /** Whether it was found, so that its data can be carried over. */
        public boolean isFound() {
            return compareTo(UNSURE) < 0;
        }
    }

    /**
     * What became of one node.
     *
     * @param now the matching node; -1 if it wasn't found
     * @param candidates the nodes that it may be, likeliest first; empty unless it is unsure
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
