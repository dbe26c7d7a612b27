package waymark.ui.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import waymark.model.Topic;

/** The topics that the user has jumped from, for back and forward. */
final class NavigationHistory {
    private static final int LONGEST = 200;

    private final Deque<Topic> behind = new ArrayDeque<>();
    private final Deque<Topic> ahead = new ArrayDeque<>();

    /** Remembers the topic of a jump. */
    void leave(Topic topic) {
        if (behind.peek() != topic) {
            behind.push(topic);
        }
        if (behind.size() > LONGEST) {
            behind.removeLast();
        }
        ahead.clear();
    }

    /** The topic to go back to; {@code here} if there is none. */
    Topic back(Topic here) {
        return go(here, behind, ahead);
    }

    /** The topic to go forward to. */
    Topic forward(Topic here) {
        return go(here, ahead, behind);
    }

    private static Topic go(Topic here, Deque<Topic> from, Deque<Topic> to) {
        while (!from.isEmpty()) {
            Topic there = from.pop();
            if (there != here) {
                to.push(here);
                return there;
            }
        }
        return here;
    }

    /** Finds the topics in another version of the roadmap. */
    void follow(UnaryOperator<Topic> now) {
        behind.addAll(replaced(behind, now));
        ahead.addAll(replaced(ahead, now));
    }

    private static Deque<Topic> replaced(Deque<Topic> topics, UnaryOperator<Topic> now) {
        var followed = new ArrayDeque<Topic>();
        topics.forEach(topic -> followed.add(now.apply(topic)));
        topics.clear();
        return followed;
    }
}
