package waymark.ui.tree;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import waymark.settings.WindowState;
import waymark.ui.RoadmapModel;
import waymark.ui.controls.RowContent;

/**
 * The columns next to the titles: those that the roadmap has something for, and the user's changes. A column that was needed once stays as
 * long as the roadmap is open, so that rows don't move with each tick.
 */
public final class ColumnsModel {
    private final ObservableSet<TreeColumn> filled = FXCollections.observableSet(EnumSet.noneOf(TreeColumn.class));
    private final ObservableList<String> hidden = FXCollections.observableArrayList();
    private final ObservableList<String> order = FXCollections.observableArrayList();
    private final Map<String, Double> widths = new TreeMap<>();

    ColumnsModel(RoadmapModel model) {
        filled.addAll(TreeColumn.filled(model));
        model.stateProperty().subscribe((before, now) -> {
            if (before.roadmap() != now.roadmap()) {
                filled.addAll(TreeColumn.filled(model));
            }
        });
    }

    /** Notices which columns a visible row needs. */
    void see(RowContent row) {
        for (TreeColumn column : TreeColumn.values()) {
            if (!filled.contains(column) && column.isFilled(row)) {
                filled.add(column);
            }
        }
    }

    /** The columns that aren't empty. */
    ObservableSet<TreeColumn> filled() {
        return filled;
    }

    /** The ids of the columns that the user has hidden. */
    ObservableList<String> hidden() {
        return hidden;
    }

    /** The ids of all columns in the user's order; empty for the default order. */
    ObservableList<String> order() {
        return order;
    }

    boolean isWanted(TreeColumn column) {
        return filled.contains(column) && !hidden.contains(column.id());
    }

    /** The width of a column in ems, if the user has changed it. */
    OptionalDouble width(String id) {
        Double ems = widths.get(id);
        return ems == null ? OptionalDouble.empty() : OptionalDouble.of(ems);
    }

    void keepWidth(String id, double ems) {
        widths.put(id, ems);
    }

    /** The state to save. */
    public WindowState.Columns state() {
        return new WindowState.Columns(hidden, order, widths);
    }

    void restore(WindowState.Columns left) {
        widths.putAll(left.widths());
        hidden.setAll(left.hidden());
        if (!left.order().isEmpty()) {
            order.setAll(completed(left.order()));
        }
    }

    /** A saved order with the columns of this version: a new one comes after its usual neighbour. */
    private static List<String> completed(List<String> saved) {
        List<String> usual = Stream.concat(
                        Stream.of(TreeColumns.TITLE),
                        Stream.of(TreeColumn.values()).map(TreeColumn::id))
                .toList();
        var completed = new ArrayList<>(
                saved.stream().distinct().filter(usual::contains).toList());
        for (int i = 0; i < usual.size(); i++) {
            if (!completed.contains(usual.get(i))) {
                completed.add(i == 0 ? 0 : completed.indexOf(usual.get(i - 1)) + 1, usual.get(i));
            }
        }
        return completed;
    }
}
