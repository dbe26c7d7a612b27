package waymark.ui.tree;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

/** The menu in which the user shows and hides columns of the tree. */
public final class ColumnChoices {
    private ColumnChoices() {}

    /** A menu item for each optional column. Disabled for a column that would be empty. */
    public static List<MenuItem> of(RoadmapTreeViewModel tree) {
        return Stream.of(TreeColumn.values())
                .<MenuItem>map(column -> item(
                        column,
                        tree.model().words().text("column." + column.id()),
                        tree.memory().columns()))
                .toList();
    }

    private static CheckMenuItem item(TreeColumn column, String name, ColumnsModel columns) {
        var item = new CheckMenuItem(name);
        Runnable show = () -> {
            item.setDisable(!columns.filled().contains(column));
            item.setSelected(columns.isWanted(column));
        };
        columns.hidden().addListener((ListChangeListener<String>) change -> show.run());
        columns.filled().addListener((SetChangeListener<TreeColumn>) change -> show.run());
        show.run();
        item.setOnAction(chosen -> {
            boolean shown = item.isSelected();
            columns.hidden().remove(column.id());
            if (!shown) {
                columns.hidden().add(column.id());
            }
        });
        return item;
    }
}
