package waymark.ui.tree;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.model.CountingKind;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.StatusLine;
import waymark.model.Topic;
import waymark.schedule.Box;
import waymark.schedule.Tally;
import waymark.ui.RoadmapModel;
import waymark.ui.controls.RowContent;

/** A column next to the titles. The columns that stay longest in a narrow window come first. */
enum TreeColumn {
    PROGRESS,
    STATUS,
    PLANNED,
    DONE;

    private static final Set<TreeColumn> OF_SECTIONS = EnumSet.of(PROGRESS, STATUS, PLANNED);

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it shows anything in a row. */
    boolean isFilled(RowContent row) {
        return switch (this) {
            case PROGRESS -> row.count() != null;
            case STATUS -> row.phase() != null || row.count() == null && isWord(row.box());
            case PLANNED -> row.planned() != null;
            case DONE -> row.done() != null;
        };
    }

    /** The columns that show something in any row. Looks at each topic at most once, and stops when all columns are found. */
    static Set<TreeColumn> filled(RoadmapModel model) {
        var filled = EnumSet.noneOf(TreeColumn.class);
        boolean isAnyDone = isAnyDone(model);
        for (Topic topic : model.state().roadmap().topics()) {
            switch (topic) {
                case Section section -> {
                    if (section.parent() >= 0 && !filled.containsAll(OF_SECTIONS)) {
                        look(filled, RowContent.of(model, section));
                    }
                }
                case Item item -> {
                    boolean mayBeDone = isAnyDone && !filled.contains(DONE);
                    if (item.isLeaf() ? mayBeDone || !filled.contains(STATUS) : !filled.contains(PROGRESS)) {
                        Box box = model.state().rollup().box(item);
                        if (!item.isLeaf() || isWord(box) || box == Box.DONE) {
                            look(filled, RowContent.of(model, item));
                        }
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

    private static boolean isAnyDone(RoadmapModel model) {
        var state = model.state();
        Tally all = state.rollup().tally(state.roadmap().root());
        return Stream.of(CountingKind.values()).anyMatch(kind -> all.of(kind).done() > 0);
    }

    private static void look(Set<TreeColumn> filled, RowContent row) {
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
