package waymark.ui.tree;

import java.util.List;
import javafx.collections.ObservableList;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.ui.RoadmapModel;

/** The commands that change the selected topics. */
public final class SelectionCommands {
    private final RoadmapModel model;
    private final Navigator walk;
    private final ObservableList<Topic> selected;

    SelectionCommands(RoadmapModel model, Navigator walk) {
        this.model = model;
        this.walk = walk;
        this.selected = model.selected();
    }

    /** Ticks the selected topics. */
    public void tick() {
        model.statuses().toggle(List.copyOf(selected));
    }

    /** Ticks one topic, or all selected ones if it is one of them. */
    public void tick(Topic topic) {
        model.statuses().toggle(selected.contains(topic) ? List.copyOf(selected) : List.of(topic));
    }

    /** Skips the selected topics. */
    public void skip() {
        model.statuses().toggleSkipped(List.copyOf(selected));
    }

    /** Sets the status of the selected topics. */
    public void set(Status status) {
        model.statuses().set(List.copyOf(selected), status);
    }

    /** Marks the selected topics as done, except skipped ones, and goes to the next open one. */
    public void tickAndGoToNextOpen() {
        List<Topic> ticked = List.copyOf(selected);
        model.statuses().tick(ticked, () -> {
            // With thousands of topics, the user may have moved on by then.
            if (selected.equals(ticked)) {
                walk.nextOpen();
            }
        });
    }
}
