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
 * A topic that the ledger knows and that is not found in the roadmap.
 *
 * @param before how it looked last
 * @param candidates the topics that it may be, the likeliest first; empty where it seems to be gone
 * @param kept what the user did to it, as far as it holds
 * @param recent whether it was there when the roadmap was last written down
 * @param resolved whether the user decided what became of it
 */
public record LostTopic(
        KnownTopic before, List<Topic> candidates, List<Change> kept, boolean recent, boolean resolved) {
    public LostTopic {
        candidates = List.copyOf(candidates);
        kept = List.copyOf(kept);
    }

    /** The same, told of the topics that those of it are in another roadmap. */
    LostTopic in(UnaryOperator<Topic> other) {
        return new LostTopic(before, candidates.stream().map(other).toList(), kept, recent, resolved);
    }

    /** Whether the user did something to it, and has not decided yet what becomes of that. */
    public boolean waits() {
        return !resolved && !kept.isEmpty();
    }

    /** Whether it can be that topic: the states of an item fit another item without items below, and so on. */
    public static boolean fits(String id, Topic topic) {
        return switch (id.substring(0, Math.min(2, id.length()))) {
            case "t_" -> topic instanceof Item item && item.isLeaf() && !item.isOwn();
            case "s_" -> topic instanceof Section;
            case "f_" -> topic instanceof Blank;
            default -> false;
        };
    }

    /** Whether it can be that topic. */
    public boolean fits(Topic topic) {
        return fits(before.id(), topic);
    }
}
