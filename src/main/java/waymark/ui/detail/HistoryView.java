package waymark.ui.detail;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import waymark.model.Topic;
import waymark.ui.kit.FontCoverage;

/** A topic's history, collapsed at first. */
final class HistoryView extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final int MOST = 50;

    private final DetailViewModel model;
    private final Topic topic;
    private final Button head = new Button();
    private final VBox lines = new VBox();

    HistoryView(DetailViewModel model, Topic topic) {
        this.model = model;
        this.topic = topic;
        getStyleClass().addAll("part", "history");
        head.setId("history");
        head.getStyleClass().addAll("plain-button", "fold");
        var arrow = new Region();
        arrow.getStyleClass().add("arrow-head");
        head.setGraphic(arrow);
        head.setOnAction(pressed ->
                model.historyOpenProperty().set(!model.historyOpenProperty().get()));
        lines.getStyleClass().add("history-lines");
        lines.managedProperty().bind(lines.visibleProperty());
        getChildren().addAll(head, lines);
    }

    void refresh() {
        boolean open = model.historyOpenProperty().get();
        var words = model.model().words();
        head.setText(words.text("detail.history"));
        head.setAccessibleText(words.text(open ? "detail.history.close" : "detail.history.open"));
        head.pseudoClassStateChanged(OPEN, open);
        lines.setVisible(open);
        if (!open) {
            return;
        }
        lines.getChildren().clear();
        var history = new HistoryWords(words, model.today())
                .lines(model.stateProperty().get(), topic);
        history.stream().limit(MOST).map(HistoryView::line).forEach(lines.getChildren()::add);
        if (history.isEmpty()) {
            var nothing = new Label(words.text("detail.history.nothing"));
            nothing.getStyleClass().add("quiet");
            nothing.setWrapText(true);
            lines.getChildren().add(nothing);
        }
    }

    private static HBox line(HistoryWords.Line entry) {
        var when = new Label(entry.when());
        when.getStyleClass().add("history-when");
        when.setMinWidth(USE_PREF_SIZE);
        var what = new Label(FontCoverage.drawable(entry.what()));
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(when, what);
        line.getStyleClass().add("history-line");
        return line;
    }
}
