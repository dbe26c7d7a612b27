package waymark.ui.tree;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.model.Topic;
import waymark.settings.WindowState;
import waymark.ui.RoadmapModel;

/** The saved state of a tree. */
public final class TreeViewState {
    private final RoadmapModel model;
    private final ColumnsModel columns;
    private @Nullable Topic topic;

    TreeViewState(RoadmapModel model) {
        this.model = model;
        this.columns = new ColumnsModel(model);
    }

    void restore(WindowState left, BitSet expanded) {
        var ids = model.state().ids();
        var roadmap = model.state().roadmap();
        columns.restore(left.columns());
        left.expanded().stream()
                .flatMap(id -> ids.topic(roadmap, id).stream())
                .forEach(open -> expanded.set(open.index()));
        topic = ids.topic(roadmap, left.topic()).orElse(null);
    }

    /** The ids of topics. */
    List<String> ids(BitSet topics) {
        var state = model.state();
        return topics.stream()
                .mapToObj(index -> state.ids().id(state.roadmap().topic(index)))
                .toList();
    }

    /** The expanded topics in another version of the roadmap. */
    static BitSet follow(BitSet expanded, SessionState before, SessionState now) {
        var open = new BitSet();
        expanded.stream()
                .forEach(index ->
                        now.now(before, before.roadmap().topic(index)).ifPresent(topic -> open.set(topic.index())));
        open.set(0);
        return open;
    }

    /** The topic that was selected. */
    Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }

    /** The id of the topic that is selected now. */
    public String here() {
        return model.state().ids().id(model.topicProperty().get());
    }

    /** The columns next to the titles. */
    public ColumnsModel columns() {
        return columns;
    }
}
