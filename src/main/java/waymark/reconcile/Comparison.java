package waymark.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.reconcile.Matching.Fate;
import waymark.reconcile.Matching.How;

/**
 * How the items of one version of a roadmap were matched in another.
 *
 * @param before the older version
 * @param after the newer version
 * @param items what became of each item of the older version, in order
 * @param added the items of the newer version that no older item became, in order
 */
public record Comparison(Roadmap before, Roadmap after, List<Outcome> items, List<Item> added) {

    /**
     * What became of an item.
     *
     * @param now the topic that it is now or, if unsure, the candidates, likeliest first
     */
    public record Outcome(Item item, How how, List<Topic> now) {
        public Outcome {
            now = List.copyOf(now);
        }
    }

    public Comparison {
        items = List.copyOf(items);
        added = List.copyOf(added);
    }

    /** Compares two versions. */
    public static Comparison of(Roadmap before, Roadmap after) {
        List<Topic> olds = TopicOutline.topics(before);
        List<Topic> news = TopicOutline.topics(after);
        Matching matching = Reconciler.match(TopicOutline.of(before), TopicOutline.of(after));
        var items = new ArrayList<Outcome>();
        var found = new BitSet();
        for (int i = 0; i < olds.size(); i++) {
            Fate fate = matching.fates().get(i);
            if (olds.get(i) instanceof Item item) {
                List<Integer> now = fate.how().isFound() ? List.of(fate.now()) : fate.candidates();
                items.add(new Outcome(
                        item, fate.how(), now.stream().map(news::get).toList()));
                if (fate.how().isFound()) {
                    found.set(news.get(fate.now()).index());
                }
            }
        }
        var added = after.items().filter(item -> !found.get(item.index())).toList();
        return new Comparison(before, after, items, added);
    }
}
