package waymark.ui.tree;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import waymark.schedule.Box;
import waymark.schedule.PhaseState;
import waymark.ui.controls.PhasePill;
import waymark.ui.controls.TopicRow;

/** A phase's status, or what is particular about an item's. What was set looks different from what follows from ticks. */
final class StatusCell extends RowCell {
    private final PhasePill pill;
    private final HBox room;
    private final Label word = new Label();

    StatusCell(RoadmapTreeViewModel model) {
        super(model, "status-cell");
        pill = new PhasePill(model.model().words());
        room = new HBox(pill);
        room.setAlignment(Pos.CENTER_LEFT);
        word.getStyleClass().add("quiet");
    }

    @Override
    @Nullable
    Node show(TopicRow row) {
        PhaseState phase = row.phase();
        if (phase != null) {
            pill.show(phase);
            return room;
        }
        Box box = row.box();
        if (row.count() == null && (box == Box.DOING || box == Box.SKIPPED || box == Box.DEFERRED)) {
            word.setText(model().model().words().text("box", box));
            return word;
        }
        return null;
    }
}
