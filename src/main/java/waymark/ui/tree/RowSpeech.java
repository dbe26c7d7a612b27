package waymark.ui.tree;

import java.util.ArrayList;
import javafx.scene.control.TreeItem;
import org.jspecify.annotations.Nullable;
import waymark.model.Topic;
import waymark.schedule.Count;
import waymark.schedule.PhaseState;
import waymark.ui.UiText;
import waymark.ui.controls.RowContent;

/** The text of a row for assistive technology: "Vectors and matrices, not done, level 4, 1 of 4". */
final class RowSpeech {
    private RowSpeech() {}

    static String of(UiText words, RowContent row, @Nullable TreeItem<Topic> item) {
        var parts = new ArrayList<String>();
        parts.add(row.topic().text());
        if (row.box() != null) {
            parts.add(words.text("box", row.box()) + (row.sign().isEmpty() ? "" : " (" + row.sign() + ")"));
        }
        for (TreeColumn column : TreeColumn.values()) {
            String said = text(words, row, column);
            if (!said.isEmpty()) {
                parts.add(said);
            }
        }
        String value = row.value();
        if (value != null) {
            parts.add(value.isEmpty() ? words.text("tree.blank") : value);
        }
        if (item != null && item.getParent() != null) {
            int level = 0;
            for (TreeItem<Topic> above = item.getParent(); above != null; above = above.getParent()) {
                level++;
            }
            var siblings = item.getParent().getChildren();
            parts.add(words.text("row.place", level, siblings.indexOf(item) + 1, siblings.size()));
        }
        return String.join(", ", parts);
    }

    private static String text(UiText words, RowContent row, TreeColumn column) {
        Count count = row.count();
        PhaseState phase = row.phase();
        return switch (column) {
            case PROGRESS -> count == null ? "" : words.text("row.count", count.done(), count.counted());
            case STATUS -> phase == null ? "" : words.text("phase", phase.status());
            case PLANNED -> words.planned(row.planned());
            case DONE -> ""; // The box says it; the day is in the detail pane.
        };
    }
}
