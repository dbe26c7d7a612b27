package waymark.ui.tree;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

/** Which columns of the tree are shown, for a menu. */
public final class ColumnChoices {
    private ColumnChoices() {}

    /** A choice for each column that the user can do without. One that has nothing to show can't be chosen. */
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
