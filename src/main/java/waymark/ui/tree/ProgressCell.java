package waymark.ui.tree;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import waymark.schedule.Count;
import waymark.ui.controls.Meter;
import waymark.ui.controls.RowContent;
import waymark.ui.kit.ColumnLabel;

/** The progress below a topic: a bar and its figures. */
final class ProgressCell extends RowCell {
    private final Meter meter = new Meter();
    private final ColumnLabel figures = new ColumnLabel("figures", 3.5);
    private final HBox line = new HBox(meter, figures);

    ProgressCell(RoadmapTreeViewModel model) {
        super(model, "progress-cell");
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(meter, Priority.ALWAYS);
    }

    @Override
    @Nullable
    Node show(RowContent row) {
        Count count = row.count();
        if (count == null) {
            return null;
        }
        meter.show(count.part());
        figures.setText(count.done() + "/" + count.counted());
        return line;
    }
}
