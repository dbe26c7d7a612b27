package waymark.ui.progress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;
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
import waymark.ui.kit.DirectDrawing;

/** The place Progress: a sentence that sums it up, then charts. */
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
    private final Map<String, ChartCard> drawn = new HashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Frames frames = new Frames();

    /** @param em the font size */
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
        DirectDrawing.of(scroll);
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

    /**
     * Draws the first chart immediately and each further one in a frame of its own, so that the window stays responsive. Existing charts
     * are kept, with their focus and current stop.
     */
    private void draw(List<Chart> wanted, boolean isTried) {
        drawn.keySet().retainAll(wanted.stream().map(Chart::id).toList());
        charts.getChildren().retainAll(drawn.values());
        waiting.clear();
        for (int place = 0; place < wanted.size(); place++) {
            Chart chart = wanted.get(place);
            int at = place;
            waiting.add(() -> draw(chart, at, isTried && chart.showsForecast()));
        }
        frames.stop();
        if (!waiting.isEmpty()) {
            waiting.remove().run();
            frames.start();
        } else {
            model.drawn();
        }
    }

    /** Draws the waiting charts, one per frame. */
    private final class Frames extends AnimationTimer {
        private boolean isUnderWay;

        @Override
        public void start() {
            isUnderWay = false;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (waiting.isEmpty()) {
                stop();
                model.drawn();
            } else if (isUnderWay) {
                waiting.remove().run();
            }
            isUnderWay = true;
        }
    }

    private void draw(Chart chart, int place, boolean isTried) {
        ChartCard card = drawn.get(chart.id());
        if (card == null) {
            card = new ChartCard(chart, model, em);
            drawn.put(chart.id(), card);
            charts.getChildren().add(place, card);
        } else {
            card.show(chart);
        }
        card.mark(isTried);
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

    /** Moves the focus to the sentence, from which Tab leads to the charts. */
    @Override
    public void focus() {
        // It is in the scene once the scroll pane has its skin.
        root.applyCss();
        summary.requestFocus();
    }
}
