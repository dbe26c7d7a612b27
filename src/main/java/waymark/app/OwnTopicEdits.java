package waymark.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.imports.ImportPreview.Take;
import waymark.imports.NewTopics;
import waymark.imports.TopicClaim;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.ChangeDraft;
import waymark.progress.OwnTopics;
import waymark.progress.Subject;

/**
 * What the user does to topics of their own: each command is one step of a session, and returns how many things it changed. What
 * stands in the roadmap's file can't be changed this way.
 */
public final class OwnTopicEdits {
    /** Room between the ranks of two topics, for others to be put between them. */
    private static final long GAP = 1L << 20;

    private final Session session;
    private final SessionState state;

    public OwnTopicEdits(Session session) {
        this.session = session;
        this.state = session.state();
    }

    /** Where a topic is added that is asked for at another: below it, or below what holds it, if it is no item or section. */
    public static Topic home(SessionState state, Topic at) {
        return at instanceof Section || at instanceof Item
                ? at
                : home(state, state.roadmap().parent(at).orElseThrow());
    }

    /** Whether it is a topic of the user's own. */
    public static boolean isOwn(Topic topic) {
        return topic instanceof Item item && item.isOwn();
    }

    /** Adds a topic below another, as the last of the user's own there. */
    public int add(Topic parent, String text) {
        String title = OwnTopics.title(text);
        if (title.isEmpty()) {
            return 0;
        }
        Topic home = home(state, parent);
        String in = state.ids().id(home);
        long rank = next(siblings(home));
        return session.apply(List.of(
                metadata -> new Change.OfOwnText(metadata, OwnTopics.id(metadata), title),
                metadata -> new Change.OfOwnPlace(metadata, OwnTopics.id(metadata), in, rank)));
    }

    /** What adds topics that an import found below another, as the last of the user's own there. */
    List<Take> imported(Topic parent, List<TopicClaim> claims) {
        Topic home = home(state, parent);
        return NewTopics.add(
                claims,
                state.ids().id(home),
                next(siblings(home)),
                GAP,
                state.rollup().today());
    }

    /** Gives a topic other words. */
    public int reword(Item own, String text) {
        String title = OwnTopics.title(text);
        String id = state.ids().id(own);
        return !own.isOwn() || title.isEmpty() || title.equals(own.text())
                ? 0
                : session.apply(List.of(metadata -> new Change.OfOwnText(metadata, id, title)));
    }

    /** Puts a topic below another, as the last of the user's own there, with all that stands below it. */
    public int move(Item own, Topic to) {
        Topic home = home(state, to);
        boolean isBelowItself = state.roadmap().subtree(own).contains(home);
        if (!own.isOwn() || isBelowItself || home.index() == own.parent()) {
            return 0;
        }
        return session.apply(List.of(place(own, home, next(siblings(home)))));
    }

    /** Puts a topic before the one of the user's own above it, or behind the one below it. */
    public int moveBy(Item own, int step) {
        Topic home = state.roadmap().parent(own).orElseThrow();
        List<Item> before = siblings(home);
        int from = before.indexOf(own);
        int to = from + step;
        if (from < 0 || to < 0 || to >= before.size()) {
            return 0;
        }
        var after = new ArrayList<>(before);
        after.remove(from);
        after.add(to, own);
        Optional<Long> between = between(after, to);
        if (between.isPresent()) {
            return session.apply(List.of(place(own, home, between.get())));
        }
        var drafts = new ArrayList<ChangeDraft>();
        for (int i = 0; i < after.size(); i++) {
            drafts.add(place(after.get(i), home, (i + 1) * GAP));
        }
        return session.apply(drafts);
    }

    /** Takes topics away, with the user's own ones below them. What was done to them stays in the progress file. */
    public int remove(Collection<? extends Topic> topics) {
        Set<String> removed = new LinkedHashSet<>();
        for (Topic topic : topics) {
            if (isOwn(topic)) {
                state.roadmap()
                        .subtree(topic)
                        .forEach(below -> removed.add(state.ids().id(below)));
            }
        }
        return session.apply(removed.stream()
                .<ChangeDraft>map(id -> metadata -> new Change.OfOwnText(metadata, id, null))
                .toList());
    }

    private ChangeDraft place(Item own, Topic home, long rank) {
        String id = state.ids().id(own);
        String in = state.ids().id(home);
        return metadata -> new Change.OfOwnPlace(metadata, id, in, rank);
    }

    private static List<Item> siblings(Topic home) {
        return home.children().stream()
                .filter(OwnTopicEdits::isOwn)
                .map(Item.class::cast)
                .toList();
    }

    private long rank(Item own) {
        return state.progress()
                                .latest(new Subject.OwnPlace(state.ids().id(own)))
                                .orElse(null)
                        instanceof Change.OfOwnPlace place
                ? place.rank()
                : 0;
    }

    private long next(List<Item> siblings) {
        return siblings.isEmpty() ? GAP : rank(siblings.getLast()) + GAP;
    }

    /** A rank between those of the neighbours; none where there is no room. */
    private Optional<Long> between(List<Item> order, int place) {
        if (place == order.size() - 1) {
            return Optional.of(rank(order.get(place - 1)) + GAP);
        }
        long above = rank(order.get(place + 1));
        long below = place == 0 ? above - 2 * GAP : rank(order.get(place - 1));
        return above - below > 1 ? Optional.of(below + (above - below) / 2) : Optional.empty();
    }
}
