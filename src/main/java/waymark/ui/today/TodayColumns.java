package waymark.ui.today;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The cards of a roadmap's day, in two columns if there is room. */
final class TodayColumns extends GridPane {
    private final VBox left = new VBox();
    private final VBox right = new VBox();

    TodayColumns() {
        left.getStyleClass().add("today-column");
        right.getStyleClass().add("today-column");
        getStyleClass().add("today-columns");
        getColumnConstraints().setAll(column(100));
        add(left, 0, 0);
        add(right, 0, 1);
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    void arrange(boolean wide) {
        if (wide == (getColumnConstraints().size() == 2)) {
            return;
        }
        setConstraints(right, wide ? 1 : 0, wide ? 0 : 1);
        getColumnConstraints().setAll(wide ? List.of(column(54), column(46)) : List.of(column(100)));
    }

    void show(List<Node> first, List<Node> second) {
        if (!left.getChildren().equals(first)) {
            left.getChildren().clear();
            right.getChildren().setAll(second);
            left.getChildren().setAll(first);
        }
    }
}
