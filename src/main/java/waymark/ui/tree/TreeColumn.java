package waymark.ui.tree;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** The columns that say something of any row. Looks at each topic once: there may be many. */
    static Set<TreeColumn> filled(RoadmapModel model) {
        var filled = EnumSet.noneOf(TreeColumn.class);
        for (Topic topic : model.state().roadmap().topics()) {
            switch (topic) {
                case Section section -> {
                    if (section.parent() >= 0) {
                        look(filled, TopicRow.of(model, section));
                    }
                }
                case Item item -> {
                    Box box = model.state().rollup().box(item);
                    if (!item.isLeaf() || isWord(box) || box == Box.DONE && !filled.contains(DONE)) {
                        look(filled, TopicRow.of(model, item));
                    }
                }
                case StatusLine choice -> filled.add(STATUS);
                default -> {}
            }
            if (filled.size() == values().length) {
                break;
            }
        }
        return filled;
    }

    private static void look(Set<TreeColumn> filled, TopicRow row) {
        for (TreeColumn column : values()) {
            if (!filled.contains(column) && column.isFilled(row)) {
                filled.add(column);
            }
        }
    }

    private static boolean isWord(@Nullable Box box) {
        return box == Box.DOING || box == Box.SKIPPED || box == Box.DEFERRED;
    }
}
