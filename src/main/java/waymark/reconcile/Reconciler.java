package waymark.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import waymark.reconcile.Matching.Fate;
import waymark.reconcile.Matching.How;

/**
 * Finds the topics of an older version of a roadmap again in a newer one. A function of the two versions alone: everyone
 * comes to the same answer.
 */
public final class Reconciler {
    /** How much the words of a moved text must tell, so that two equal ones are not equal by chance. */
    private static final double TELLING = Double.parseDouble(System.getProperty("telling", "8"));

    private final Outline before;
    private final Outline after;
    private final Links links;
    private final ExactEvidence exact;
    private final SiblingAlignment siblings;
    private final SimilarTexts similar;

    private Reconciler(Outline before, Outline after) {
        this.before = before;
        this.after = after;
        this.links = new Links(before, after);
        this.exact = new ExactEvidence(before, after, links);
        this.siblings = new SiblingAlignment(before, after, links);
        this.similar = new SimilarTexts(before, after, links);
    }

    /** Where each node of {@code before} is in {@code after}. */
    public static Matching match(Outline before, Outline after) {
        var reconciler = new Reconciler(before, after);
        reconciler.link();
        return reconciler.matching();
    }

    private void link() {
        if (before.hash(0) == after.hash(0)) {
            links.addSubtree(0, 0);
            return;
        }
        links.add(0, 0);
        exact.linkEqualPaths();
        exact.linkEqualSubtrees();
        align(siblings::linkEqual);
        exact.linkHeadingsByTheirOwnWords();
        align(siblings::linkEqual);
        exact.linkEqualTexts(old -> similar.weight(old) >= TELLING);
        align(siblings::linkEqual);
        linkParentsByTheirChildren();
        align(siblings::linkEqual);
        links.alignAgain();
        align((olds, news) -> {
            siblings.linkEqual(olds, news);
            similar.linkInGap(links.freeOlds(olds), links.freeNews(news));
        });
        linkParentsByTheirChildren();
        align(siblings::linkEqual);
        linkBelowParents();
        similar.linkAnywhere();
        align((olds, news) -> {
            siblings.linkEqual(olds, news);
            similar.linkInGap(links.freeOlds(olds), links.freeNews(news));
        });
    }

    private void align(SiblingAlignment.Gap gap) {
        for (int old = links.nextUnaligned(); old != Links.NONE; old = links.nextUnaligned()) {
            siblings.eachGap(old, links.now(old), gap);
        }
    }

    /** A topic of which most children are now below one other topic, and whose children come from it, is that topic. */
    private void linkParentsByTheirChildren() {
        for (int old = before.size() - 1; old > 0; old--) {
            if (!links.isOldFree(old) || before.children(old).length == 0) {
                continue;
            }
            var votes = new HashMap<Integer, Integer>();
            for (int child : before.children(old)) {
                if (links.now(child) != Links.NONE) {
                    votes.merge(after.parent(links.now(child)), 1, Integer::sum);
                }
            }
            for (var vote : votes.entrySet()) {
                int now = vote.getKey();
                if (2 * vote.getValue() > before.children(old).length
                        && 2 * vote.getValue() > after.children(now).length
                        && links.isFree(old, now)) {
                    links.add(old, now);
                    break;
                }
            }
        }
    }

    private void linkBelowParents() {
        for (int old = 0; old < before.size(); old++) {
            if (links.isOldFree(old)) {
                continue;
            }
            int[] olds = links.freeOlds(before.children(old));
            int[] news = links.freeNews(after.children(links.now(old)));
            if (olds.length > 0 && news.length > 0) {
                similar.linkBelow(olds, news);
            }
        }
    }

    private Matching matching() {
        var fates = new ArrayList<Fate>(before.size());
        var inOrder = inOrder();
        for (int old = 0; old < before.size(); old++) {
            int now = links.now(old);
            if (now != Links.NONE) {
                fates.add(new Fate(how(old, now, inOrder[old]), now, List.of()));
                continue;
            }
            List<Integer> candidates = similar.candidates(old);
            fates.add(new Fate(candidates.isEmpty() ? How.GONE : How.UNSURE, Links.NONE, candidates));
        }
        return new Matching(fates);
    }

    private How how(int old, int now, boolean inOrder) {
        if (before.textHash(old) != after.textHash(now)) {
            return How.REWORDED;
        }
        boolean sameParent = old == 0 || links.now(before.parent(old)) == after.parent(now);
        if (!sameParent || !inOrder) {
            return How.MOVED;
        }
        return before.node(old).number().equals(after.node(now).number()) ? How.SAME : How.RENUMBERED;
    }

    /** For each node of the older version whether it stands among its siblings as it did. */
    private boolean[] inOrder() {
        var inOrder = new boolean[before.size()];
        inOrder[0] = true;
        for (int old = 0; old < before.size(); old++) {
            int[] children = before.children(old);
            int[] places = Arrays.stream(children).map(links::now).toArray();
            int[] run = LongestRun.increasing(places);
            for (int i = 0; i < children.length; i++) {
                inOrder[children[i]] = run[i] >= 0;
            }
        }
        return inOrder;
    }
}
