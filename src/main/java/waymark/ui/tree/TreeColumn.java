package waymark.ui.tree;

import java.util.Locale;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.StatusLine;
import waymark.model.Topic;
import waymark.schedule.Box;
import waymark.ui.RoadmapModel;
import waymark.ui.controls.TopicRow;

/** A column beside the titles, the one first that stays longest where there is little room. */
enum TreeColumn {
    PROGRESS,
    STATUS,
    PLANNED,
    DONE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says something of a row. */
    boolean isFilled(TopicRow row) {
        return switch (this) {
            case PROGRESS -> row.count() != null;
            case STATUS -> row.phase() != null || row.count() == null && isWord(row.box());
            case PLANNED -> row.planned() != null;
            case DONE -> row.done() != null;
        };
    }

    /** Whether it says something of any row. */
    boolean isFilled(RoadmapModel desk) {
        return desk.state().roadmap().topics().stream()
                .anyMatch(topic -> topic.parent() >= 0 && mayBeFilled(topic) && isFilled(TopicRow.of(desk, topic)));
    }

    private boolean mayBeFilled(Topic topic) {
        return switch (this) {
            case PROGRESS, STATUS -> topic instanceof Section || topic instanceof Item || topic instanceof StatusLine;
            case PLANNED -> topic instanceof Section;
            case DONE -> topic instanceof Item;
        };
    }

    private static boolean isWord(Box box) {
        return box == Box.DOING || box == Box.SKIPPED || box == Box.DEFERRED;
    }
}
