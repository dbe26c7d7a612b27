package waymark.ui.tree;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import waymark.app.SessionState;
import waymark.model.Topic;
import waymark.ui.RoadmapModel;

/** The new topics in the roadmap, until they have been selected or the roadmap is closed. */
final class UnseenTopics {
    private final RoadmapModel model;
    private final Set<String> seen = new HashSet<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private BitSet fresh = new BitSet();

    UnseenTopics(RoadmapModel model, ObservableList<Topic> selected) {
        this.model = model;
        find(model.state());
        model.stateProperty().subscribe((before, now) -> {
            if (before.changes().added() != now.changes().added()) {
                find(now);
            }
        });
        selected.addListener((ListChangeListener<Topic>) change -> see(List.copyOf(selected)));
    }

    private void find(SessionState state) {
        fresh = new BitSet();
        for (Topic topic : state.changes().added()) {
            if (!seen.contains(state.ids().id(topic))) {
                fresh.set(topic.index());
            }
        }
        version.set(version.get() + 1);
    }

    private void see(List<Topic> topics) {
        for (Topic topic : topics) {
            if (isNew(topic)) {
                seen.add(model.state().ids().id(topic));
                fresh.clear(topic.index());
                version.set(version.get() + 1);
            }
        }
    }

    /** Whether a topic is new. */
    boolean isNew(Topic topic) {
        return model.state().roadmap().has(topic) && fresh.get(topic.index());
    }

    /** Whether there is a new topic below this one. */
    boolean isNewBelow(Topic topic) {
        if (!model.state().roadmap().has(topic)) {
            return false;
        }
        int next = fresh.nextSetBit(topic.index() + 1);
        return next >= 0
                && next < topic.index() + model.state().roadmap().subtree(topic).size();
    }

    /** Changes whenever other topics are new. */
    ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }
}
