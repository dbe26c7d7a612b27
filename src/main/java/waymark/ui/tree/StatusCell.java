package waymark.ui.tree;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import waymark.schedule.Box;
import waymark.schedule.PhaseState;
import waymark.ui.controls.PhasePill;
import waymark.ui.controls.RowContent;

/** A phase's status, or what is special about an item's. A status that the user has set looks different from one that follows from ticks. */
final class StatusCell extends RowCell {
    private @Nullable PhasePill pill;
    private @Nullable HBox room;
    private @Nullable Label word;

    StatusCell(RoadmapTreeViewModel model) {
        super(model, "status-cell");
    }

    @Override
    @Nullable
    Node show(RowContent row) {
        PhaseState phase = row.phase();
        if (phase != null) {
            return pill(phase);
        }
        Box box = row.box();
        if (row.count() == null && (box == Box.DOING || box == Box.SKIPPED || box == Box.DEFERRED)) {
            return word(model().model().words().text("box", box));
        }
        return null;
    }

    /** Most rows show neither of the two, so each is created when it is first shown. */
    private HBox pill(PhaseState phase) {
        if (pill == null || room == null) {
            pill = new PhasePill(model().model().words());
            room = new HBox(pill);
            room.setAlignment(Pos.CENTER_LEFT);
        }
        pill.show(phase);
        return room;
    }

    private Label word(String said) {
        if (word == null) {
            word = new Label();
            word.getStyleClass().add("quiet");
        }
        word.setText(said);
        return word;
    }
}
