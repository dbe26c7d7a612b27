package waymark.ui.tree;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import waymark.ui.controls.RowContent;

/** A column of plain text: planned weeks, the day something was done. */
final class TextCell extends RowCell {
    private final Function<RowContent, String> text;
    private final Label label = new Label();

    TextCell(RoadmapTreeViewModel model, String style, Function<RowContent, String> text) {
        super(model, style);
        this.text = text;
        label.getStyleClass().add("quiet");
        label.setMinWidth(0);
    }

    @Override
    @Nullable
    Node show(RowContent row) {
        String said = text.apply(row);
        label.setText(said);
        // Styling an empty label takes as long as any other.
        return said.isEmpty() ? null : label;
    }
}
