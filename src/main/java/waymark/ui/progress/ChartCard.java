package waymark.ui.progress;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;
import waymark.ui.UiText;
import waymark.ui.kit.Icon;
import waymark.ui.kit.Png;

/** A chart with its title and its menu: show as a table, copy, save. */
final class ChartCard extends VBox {
    private Chart chart;
    private final ProgressViewModel model;
    private final ChartPane pane;
    private final Label title = new Label();
    private final Label reading = new Label();
    private final VBox body = new VBox();

    ChartCard(Chart chart, ProgressViewModel model, ObservableDoubleValue em) {
        this.chart = chart;
        this.model = model;
        UiText words = model.words();
        getStyleClass().addAll("card", "chart-card");
        reading.getStyleClass().add("chart-reading");
        reading.setWrapText(true);
        reading.setMinHeight(USE_PREF_SIZE);
        pane = new ChartPane(chart, em, this::report, model::lookBack);
        if (chart.day(0).isPresent()) {
            pane.help(words.text("chart.look-back"));
        }
        report("");
        title.setText(chart.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var table = new ToggleButton(words.text("chart.table"));
        table.setId(chart.id() + "-table");
        table.getStyleClass().add("plain-button");
        table.setMinWidth(USE_PREF_SIZE);
        table.setAccessibleText(words.text("chart.table.of", chart.title()));
        table.selectedProperty().subscribe(this::show);
        var more = new MenuButton(null, Icon.MORE.node());
        more.setId(chart.id() + "-more");
        more.getStyleClass().addAll("plain-button", "no-arrow");
        more.setAccessibleText(words.text("chart.more", chart.title()));
        more.getItems().setAll(item(words.text("chart.copy"), this::copy), item(words.text("chart.save"), this::save));
        var buttons = new FlowPane(title, table, more);
        buttons.getStyleClass().add("chart-head");
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(buttons, body);
        show(false);
    }

    /** Shows the same chart with new data. */
    void show(Chart next) {
        if (next == chart) {
            return;
        }
        chart = next;
        pane.show(next);
        if (!body.getChildren().contains(pane)) {
            show(true);
        }
    }

    private void report(String description) {
        reading.setText(description.isEmpty() ? " " : description);
    }

    /** Sets whether it shows a what-if rather than the present. */
    void mark(boolean isTried) {
        title.setText(isTried ? model.words().text("what-if.chart", chart.title()) : chart.title());
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private void show(boolean asTable) {
        body.getChildren().setAll(asTable ? List.of(table()) : List.of(pane, reading));
    }

    private Node table() {
        var grid = new GridPane();
        grid.getStyleClass().add("chart-table");
        List<List<String>> rows = chart.table();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                var cell = new Label(rows.get(row).get(column));
                cell.getStyleClass().add(row == 0 ? "chart-table-head" : "chart-table-cell");
                cell.setWrapText(true);
                cell.setMinHeight(Region.USE_PREF_SIZE);
                GridPane.setHgrow(cell, column == 0 ? Priority.SOMETIMES : Priority.NEVER);
                grid.add(cell, column, row);
            }
        }
        return grid;
    }

    private WritableImage image() {
        return pane.snapshot(null, null);
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putImage(image());
        content.putString(chart.title());
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }

    private void save() {
        UiText words = model.words();
        var chooser = new FileChooser();
        chooser.setTitle(words.text("chart.save"));
        chooser.setInitialFileName(chart.id().substring("chart-".length()) + ".png");
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("PNG", "*.png"),
                        new FileChooser.ExtensionFilter("SVG", "*.svg"));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.save(
                    chosen.toPath(),
                    picture(chosen.getName().toLowerCase(Locale.ROOT).endsWith(".svg")));
        }
    }

    /** The chart as it looks, as SVG or PNG. */
    byte[] picture(boolean svg) {
        return svg ? svg() : Png.of(image());
    }

    private byte[] svg() {
        Color ground = getScene().snapshot(null).getPixelReader().getColor(1, 1);
        return Svg.of(pane, chart.title(), ground).getBytes(StandardCharsets.UTF_8);
    }
}
