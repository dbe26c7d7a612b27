package waymark.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.imports.ImportPreview.Take;
import waymark.imports.TopicClaim;
import waymark.imports.UnmatchedEntries;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.progress.Change;
import waymark.progress.ChangeDraft;
import waymark.progress.OwnTopics;
import waymark.progress.Subject;

/**
 * Edits the user's own topics: each command is one step of a session and returns the number of changes. Topics in the roadmap's file can't
 * be changed this way.
 */
public final class OwnTopicEdits {
    /** The room between the ranks of two topics, for others between them. */
    private static final long GAP = 1L << 20;

    private final Session session;
    private final SessionState state;

    public OwnTopicEdits(Session session) {
        this.session = session;
        this.state = session.state();
    }

    /** The parent for a topic that the user adds at another one: that topic, or its parent if it isn't an item or a section. */
    public static Topic home(SessionState state, Topic at) {
        return at instanceof Section || at instanceof Item
                ? at
                : home(state, state.roadmap().parent(at).orElseThrow());
    }

    /** Whether it is one of the user's own topics. */
    public static boolean isOwn(Topic topic) {
        return topic instanceof Item item && item.isOwn();
    }

    /** Adds a topic below another one, as the last of the user's own there. */
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

    /** The changes that add topics from an import below another one, as the last of the user's own there. */
    List<Take> imported(Topic parent, List<TopicClaim> claims) {
        Topic home = home(state, parent);
        return UnmatchedEntries.add(
                claims,
                state.ids().id(home),
                next(siblings(home)),
                GAP,
                state.rollup().today());
    }

    /** Changes the words of a topic. */
    public int reword(Item own, String text) {
        String title = OwnTopics.title(text);
        String id = state.ids().id(own);
        return !own.isOwn() || title.isEmpty() || title.equals(own.text())
                ? 0
                : session.apply(List.of(metadata -> new Change.OfOwnText(metadata, id, title)));
    }

    /** Moves a topic with everything below it, as the last of the user's own topics below the new parent. */
    public int move(Item own, Topic to) {
        Topic home = home(state, to);
        boolean isBelowItself = state.roadmap().subtree(own).contains(home);
        if (!own.isOwn() || isBelowItself || home.index() == own.parent()) {
            return 0;
        }
        return session.apply(List.of(place(own, home, next(siblings(home)))));
    }

    /** Moves a topic up or down among the user's own topics next to it. */
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

    /** Removes topics with the user's own ones below them. Their progress stays in the progress file. */
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
