package waymark.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import waymark.reconcile.Matching.Fate;
import waymark.reconcile.Matching.How;

/**
 * Finds the topics of an older version of a roadmap in a newer one. A function of the two versions alone: every machine gets the same
 * result.
 */
public final class Reconciler {
    /** The minimum weight of the words of a moved text, so that two texts aren't equal by chance. */
    private static final double TELLING = 8;

    private final TopicOutline before;
    private final TopicOutline after;
    private final TopicPairs matches;
    private final ExactEvidence exact;
    private final Gaps gaps;
    private final EqualInGap equal;
    private final Similarity similarity;
    private final Candidates candidates;
    private final RewordedInGap reworded;

    private Reconciler(TopicOutline before, TopicOutline after) {
        this.before = before;
        this.after = after;
        this.matches = new TopicPairs(before, after);
        this.exact = new ExactEvidence(before, after, matches);
        this.gaps = new Gaps(before, after, matches);
        this.equal = new EqualInGap(before, after, matches);
        this.similarity = new Similarity(before, after);
        this.candidates = new Candidates(matches);
        this.reworded = new RewordedInGap(matches, similarity, candidates);
    }

    /** Finds each node of {@code before} in {@code after}. */
    public static Matching match(TopicOutline before, TopicOutline after) {
        return match(before, after, Map.of());
    }

    /**
     * Finds each node of {@code before} in {@code after}.
     *
     * @param found the nodes whose matches are already known
     */
    static Matching match(TopicOutline before, TopicOutline after, Map<Integer, Integer> found) {
        var reconciler = new Reconciler(before, after);
        reconciler.link(found);
        return reconciler.matching();
    }

    private void link(Map<Integer, Integer> found) {
        if (before.hash(0) == after.hash(0)) {
            matches.addSubtree(0, 0);
            return;
        }
        matches.add(0, 0);
        found.forEach((old, now) -> {
            if (matches.isFree(old, now)) {
                matches.add(old, now);
            }
        });
        linkEqual();
        if (!matches.areComplete()) {
            linkReworded();
        }
    }

    /** Matches nodes with the same text, from the strongest evidence to the weakest. */
    private void linkEqual() {
        exact.linkEqualPaths();
        exact.linkEqualSubtrees();
        gaps.belowLinked(equal::link);
        if (matches.areComplete()) {
            return;
        }
        exact.linkHeadingsByTheirOwnWords();
        gaps.belowLinked(equal::link);
        exact.linkEqualTexts(old -> before.isUnique(old) && similarity.weight(old) >= TELLING);
        gaps.belowLinked(equal::link);
        linkParentsByTheirChildren();
        gaps.belowLinked(equal::link);
        if (!matches.areComplete()) {
            exact.linkEqualAddresses();
            gaps.belowLinked(equal::link);
        }
    }

    /** Matches reworded nodes: first in their own place, then in file order, then anywhere. */
    private void linkReworded() {
        matches.alignAgain();
        gaps.belowLinked((olds, news) -> {
            equal.link(olds, news);
            reworded.linkFirst(olds, news);
        });
        linkParentsByTheirChildren();
        gaps.belowLinked(equal::link);
        var moved = new RewordedAndMoved(before, after, matches, similarity, candidates);
        moved.linkBelowSameParents();
        var runs = new EqualRuns(before, after, matches);
        gaps.inOrderOfFile((olds, news) -> {
            runs.link(olds, news);
            linkWhateverTheParent(matches.freeOlds(olds), matches.freeNews(news));
        });
        gaps.belowLinked(this::linkOnceMore);
        moved.linkAnywhere();
        gaps.belowLinked(this::linkOnceMore);
    }

    private void linkOnceMore(int[] olds, int[] news) {
        equal.link(olds, news);
        reworded.link(matches.freeOlds(olds), matches.freeNews(news), SimilarityThresholds.IN_GAP);
    }

    /** Headings that were added or removed don't affect what is below them; but without its parent, a twin can't be identified. */
    private void linkWhateverTheParent(int[] olds, int[] news) {
        equal.linkTwins(olds, news);
        int[] uniqueOlds = Arrays.stream(olds).filter(before::isUnique).toArray();
        int[] uniqueNews = Arrays.stream(news).filter(after::isUnique).toArray();
        linkOnceMore(matches.freeOlds(uniqueOlds), matches.freeNews(uniqueNews));
    }

    /** A topic is the same if most of its children are now below one other topic and that topic's children come from it. */
    private void linkParentsByTheirChildren() {
        for (int old = before.size() - 1; old > 0; old--) {
            if (!matches.isOldFree(old) || before.children(old).length == 0) {
                continue;
            }
            int parent = old;
            var votes = new TreeMap<Integer, Integer>();
            for (int child : before.children(old)) {
                if (matches.now(child) != TopicPairs.NONE) {
                    votes.merge(after.parent(matches.now(child)), 1, Integer::sum);
                }
            }
            votes.forEach((now, common) -> {
                if (2 * common > before.children(parent).length
                        && 2 * common > after.children(now).length
                        && matches.isFree(parent, now)
                        && hasStillMeaning(parent, now)) {
                    matches.add(parent, now);
                }
            });
        }
    }

    /** A section is defined by what is below it. An item is a task: with different words, it is another task. */
    private boolean hasStillMeaning(int old, int now) {
        return before.node(old).kind() == TopicOutline.Kind.SECTION
                || before.textHash(old) == after.textHash(now)
                || !matches.isClaimed(old, now) && SimilarityThresholds.IN_GAP.isLikely(similarity, old, now);
    }

    private Matching matching() {
        var fates = new ArrayList<Fate>(before.size());
        var inOrder = inOrder();
        for (int old = 0; old < before.size(); old++) {
            int now = matches.now(old);
            if (now != TopicPairs.NONE) {
                fates.add(new Fate(how(old, now, inOrder[old]), now, List.of()));
                continue;
            }
            List<Integer> possible = candidates.of(old);
            fates.add(new Fate(possible.isEmpty() ? How.GONE : How.UNSURE, TopicPairs.NONE, possible));
        }
        return new Matching(fates);
    }

    private How how(int old, int now, boolean inOrder) {
        if (before.textHash(old) != after.textHash(now)) {
            return How.REWORDED;
        }
        boolean sameParent = old == 0 || matches.now(before.parent(old)) == after.parent(now);
        if (!sameParent || !inOrder) {
            return How.MOVED;
        }
        return before.node(old).number().equals(after.node(now).number()) ? How.SAME : How.RENUMBERED;
    }

    /** For each node of the older version, whether it has kept its place among its siblings. */
    private boolean[] inOrder() {
        var inOrder = new boolean[before.size()];
        inOrder[0] = true;
        for (int old = 0; old < before.size(); old++) {
            int[] children = before.children(old);
            if (children.length == 0) {
                continue;
            }
            int[] places = Arrays.stream(children).map(matches::now).toArray();
            int[] run = LongestRun.increasing(places);
            for (int i = 0; i < children.length; i++) {
                inOrder[children[i]] = run[i] >= 0;
            }
        }
        return inOrder;
    }
}
