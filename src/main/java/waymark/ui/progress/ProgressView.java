package waymark.ui.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.app.OutlookState;
import waymark.app.OutlookText;
import waymark.outlook.Outlook;
import waymark.ui.PlaceView;

/** The place Progress: a sentence that says it all, then charts. */
public final class ProgressView implements PlaceView {
    private final ProgressViewModel model;
    private final ObservableDoubleValue em;
    private final Label summary = new Label();
    private final VBox more = new VBox();
    private final VBox charts = new VBox();
    private final ScrollPane scroll;
    private final StackPane root;
    private final WhatIfCard whatIf;
    private List<String> said = List.of();
    private Map<String, ChartCard> drawn = Map.of();

    /** @param em the size of the letters */
    public ProgressView(ProgressViewModel model, ObservableDoubleValue em) {
        this.model = model;
        this.em = em;
        summary.getStyleClass().add("progress-summary");
        summary.setId("progress-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        charts.getStyleClass().add("progress-charts");
        whatIf = new WhatIfCard(model.whatIf(), model.words());
        var page = new VBox(summary, more, whatIf, charts, new FindingsCard(model));
        page.getStyleClass().addAll("today-page", "progress-page");
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("today-scroll");
        root = new StackPane(scroll);
        root.setId("progress");
        root.visibleProperty().subscribe(model::inSight);
        model.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable OutlookState shown) {
        OutlookState now = model.presentProperty().get();
        if (now == null || shown == null) {
            return;
        }
        Outlook outlook = now.outlook();
        OutlookText text = model.text();
        summary.setText(text.summary(outlook));
        var lines = new ArrayList<String>();
        if (outlook.count().all() > 0) {
            lines.add(text.pace(outlook));
            lines.addAll(text.plan(outlook));
        }
        if (!lines.equals(said)) {
            said = lines;
            more.getChildren().setAll(lines.stream().map(ProgressView::line).toList());
        }
        whatIf.show(now, shown);
        draw(model.charts(now, shown), now != shown);
    }

    /** Those that are drawn already stay, with the focus and what is looked at. */
    private void draw(List<Chart> wanted, boolean isTried) {
        var cards = new LinkedHashMap<String, ChartCard>();
        for (Chart chart : wanted) {
            ChartCard card = drawn.get(chart.id());
            if (card == null) {
                card = new ChartCard(chart, model, em);
            } else {
                card.show(chart);
            }
            card.mark(isTried && chart.looksAhead());
            cards.put(chart.id(), card);
        }
        drawn = cards;
        if (!charts.getChildren().equals(List.copyOf(cards.values()))) {
            charts.getChildren().setAll(cards.values());
        }
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.getStyleClass().add("progress-line");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    @Override
    public Node node() {
        return root;
    }

    /** Puts the focus on the sentence, from which one goes on to the charts. */
    @Override
    public void focus() {
        // It is in the scene once the scroll pane has its skin.
        root.applyCss();
        summary.requestFocus();
    }
}
