package waymark.ui.tree;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import waymark.ui.UiText;

/** Which columns of the tree are shown, for a menu. */
public final class ColumnChoices {
    private ColumnChoices() {}

    /** A choice for each column that the user can do without. */
    public static List<MenuItem> of(RoadmapTreeViewModel tree) {
        UiText words = tree.desk().words();
        return RoadmapTreeView.COLUMNS.stream()
                .<MenuItem>map(
                        id -> item(id, words.text("column." + id), tree.memory().hiddenColumns()))
                .toList();
    }

    private static CheckMenuItem item(String id, String name, ObservableList<String> hidden) {
        var item = new CheckMenuItem(name);
        item.setSelected(!hidden.contains(id));
        hidden.addListener((ListChangeListener<String>) change -> item.setSelected(!hidden.contains(id)));
        item.setOnAction(chosen -> {
            boolean shown = item.isSelected();
            hidden.remove(id);
            if (!shown) {
                hidden.add(id);
            }
        });
        return item;
    }
}
