package waymark.ui.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import waymark.model.Topic;

/** The topics that were looked at, as one leaps from one to another: the way back, and the way forward again. */
final class NavigationHistory {
    private static final int LONGEST = 200;

    private final Deque<Topic> behind = new ArrayDeque<>();
    private final Deque<Topic> ahead = new ArrayDeque<>();

    /** Remembers a topic that is left by a leap. */
    void leave(Topic topic) {
        if (behind.peek() != topic) {
            behind.push(topic);
        }
        if (behind.size() > LONGEST) {
            behind.removeLast();
        }
        ahead.clear();
    }

    /** Where one came from; {@code here} where one came from nowhere. */
    Topic back(Topic here) {
        return go(here, behind, ahead);
    }

    /** Where one went back from. */
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

    /** Follows the topics into another version of the roadmap. */
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
