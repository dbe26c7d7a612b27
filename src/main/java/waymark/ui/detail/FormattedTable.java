package waymark.ui.detail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A table of text. Columns are as wide as their text if they all fit; otherwise the wide ones share what the narrow ones leave, down to a
 * width that words fit in. A table that needs more is wider than its container.
 */
final class FormattedTable extends Region {
    private static final double LEAST_EMS = 7;

    private final List<List<TextFlow>> rows;
    private final Text ruler = new Text();
    private final List<Region> lines = new ArrayList<>();
    private final int columns;

    /** @param rows the cells, with the header row first */
    FormattedTable(List<List<TextFlow>> rows) {
        this.rows = rows;
        this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
        getStyleClass().add("prose-table");
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        for (int row = 0; row < rows.size(); row++) {
            getChildren().addAll(rows.get(row));
            if (row > 0) {
                var line = new Region();
                line.getStyleClass().add(row == 1 ? "head-line" : "row-line");
                lines.add(line);
                getChildren().add(line);
            }
        }
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private double gap() {
        return 1.2 * em();
    }

    private double padding() {
        return 0.4 * em();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double[] natural() {
        var widths = new double[columns];
        for (List<TextFlow> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] =
                        Math.max(widths[column], Math.ceil(row.get(column).prefWidth(-1)) + 1);
            }
        }
        return widths;
    }

    private double[] widths(double place) {
        double[] natural = natural();
        double rest = place - gap() * Math.max(0, columns - 1);
        var widths = new double[columns];
        int open = columns;
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (int column = 0; column < columns; column++) {
                if (widths[column] == 0 && natural[column] <= Math.max(rest / open, LEAST_EMS * em())) {
                    widths[column] = natural[column];
                    rest -= natural[column];
                    open--;
                    settled = open == 0;
                }
            }
        }
        for (int column = 0; column < columns; column++) {
            if (widths[column] == 0) {
                widths[column] = Math.max(LEAST_EMS * em(), Math.floor(rest / open));
            }
        }
        return widths;
    }

    private double total(double[] widths) {
        return Arrays.stream(widths).sum() + gap() * Math.max(0, columns - 1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return total(widths(0));
    }

    @Override
    protected double computePrefWidth(double height) {
        return total(natural());
    }

    @Override
    protected double computePrefHeight(double width) {
        double[] widths = widths(width < 0 ? total(natural()) : width);
        double height = 0;
        for (List<TextFlow> row : rows) {
            height += height(row, widths);
        }
        return height;
    }

    private double height(List<TextFlow> row, double[] widths) {
        double height = 0;
        for (int column = 0; column < row.size(); column++) {
            height = Math.max(height, row.get(column).prefHeight(widths[column]));
        }
        return Math.ceil(height + 2 * padding());
    }

    @Override
    protected void layoutChildren() {
        double[] widths = widths(getWidth());
        double y = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0) {
                lines.get(row - 1).resizeRelocate(0, y, getWidth(), 1);
            }
            double x = 0;
            double height = height(rows.get(row), widths);
            for (int column = 0; column < rows.get(row).size(); column++) {
                rows.get(row).get(column).resizeRelocate(x, y + padding(), widths[column], height - 2 * padding());
                x += widths[column] + gap();
            }
            y += height;
        }
    }
}
