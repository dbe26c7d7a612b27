package waymark.app;

import java.util.List;
import java.util.function.UnaryOperator;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.KnownTopic;

/**
 * A topic that the ledger knows and that isn't found in the roadmap.
 *
 * @param before its last snapshot
 * @param candidates the topics that it may have become, the most likely first; empty if it seems to be gone
 * @param kept the user's changes that are in effect
 * @param recent whether it was in the latest snapshot
 * @param resolved whether the user has decided about it
 */
public record LostTopic(
        KnownTopic before, List<Topic> candidates, List<Change> kept, boolean recent, boolean resolved) {
    public LostTopic {
        candidates = List.copyOf(candidates);
        kept = List.copyOf(kept);
    }

    /** The same lost topic with its candidates in another roadmap. */
    LostTopic in(UnaryOperator<Topic> other) {
        return new LostTopic(before, candidates.stream().map(other).toList(), kept, recent, resolved);
    }

    /** Whether it has progress that the user hasn't decided about. */
    public boolean isUndecided() {
        return !resolved && !kept.isEmpty();
    }

    /** Whether it can have become this topic: the statuses of an item fit another item without subitems, and so on. */
    public static boolean fits(String id, Topic topic) {
        return switch (id.substring(0, Math.min(2, id.length()))) {
            case "t_" -> topic instanceof Item item && item.isLeaf() && !item.isOwn();
            case "s_" -> topic instanceof Section;
            case "f_" -> topic instanceof Blank;
            default -> false;
        };
    }

    /** Whether it can have become this topic. */
    public boolean fits(Topic topic) {
        return fits(before.id(), topic);
    }
}
