package waymark.ui.progress;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import waymark.app.OutlookState;
import waymark.forecast.Forecast;
import waymark.outlook.Outlook.PhaseOutlook;
import waymark.ui.TopicSearch;
import waymark.ui.UiText;
import waymark.ui.controls.DateInput;

/** The controls and results of the what-if; created on first use. */
final class WhatIfBody extends VBox {
    private static final int LEAST_TIME = 25;
    private static final int MOST_TIME = 300;
    private static final int STEP = 5;

    private final WhatIfViewModel model;
    private final UiText words;
    private final Slider time = new Slider(LEAST_TIME, MOST_TIME, 100);
    private final Label percent = new Label();
    private final VBox phases = new VBox();
    private final HBox leaveOut;
    private final Label said = new Label();
    private final Button useTarget;
    private final Button skip;
    private final Button reset;
    private List<String> offered = List.of();

    WhatIfBody(WhatIfViewModel model, UiText words) {
        this.model = model;
        this.words = words;
        time.setId("what-if-time");
        time.setMinWidth(0);
        time.setBlockIncrement(STEP);
        time.setMajorTickUnit(STEP);
        time.setMinorTickCount(0);
        time.setSnapToTicks(true);
        time.setAccessibleText(words.text("what-if.time"));
        time.valueProperty().subscribe((before, now) -> model.timeProperty().set(snapped(now.doubleValue())));
        model.timeProperty().subscribe(now -> {
            percent.setText(words.text("what-if.percent", now));
            if (snapped(time.getValue()) != now.intValue()) {
                time.setValue(now.intValue());
            }
        });
        percent.setMinWidth(USE_PREF_SIZE);
        var date = new DateInput(model.targetProperty(), () -> {}, words);
        date.setId("what-if-target");
        date.setMinWidth(0);
        date.setAccessibleText(words.text("what-if.target"));
        useTarget = button("what-if.use-target", () -> {});
        skip = button("what-if.skip", model::skip);
        reset = button("what-if.reset", model::reset);
        phases.getStyleClass().add("what-if-phases");
        HBox.setHgrow(phases, Priority.ALWAYS);
        leaveOut = row("what-if.without", phases);
        leaveOut.setAlignment(Pos.TOP_LEFT);
        said.setId("what-if-said");
        said.getStyleClass().add("what-if-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        var buttons = new FlowPane(useTarget, skip, reset);
        buttons.getStyleClass().add("what-if-buttons");
        getStyleClass().add("what-if-body");
        getChildren().addAll(row("what-if.time", time, percent), row("what-if.target", date), leaveOut, said, buttons);
    }

    private static int snapped(double value) {
        return (int) Math.round(value / STEP) * STEP;
    }

    private HBox row(String key, Node... controls) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("what-if-label");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(controls[0]);
        var row = new HBox(label);
        row.getChildren().addAll(controls);
        row.getStyleClass().add("what-if-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(words.text(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        show(button, false);
        return button;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /**
     * Shows a what-if.
     *
     * @param now the present outlook
     * @param then the outlook under the what-if
     */
    void show(OutlookState now, OutlookState then) {
        boolean hasPace = now.outlook().forecast() instanceof Forecast.Range;
        time.setDisable(!hasPace);
        List<String> lines = model.describe(now, then);
        said.setText(
                lines.isEmpty() ? words.text(hasPace ? "what-if.hint" : "what-if.no-pace") : String.join("\n", lines));
        offer(WhatIfViewModel.phases(now));
        model.blank(now)
                .ifPresentOrElse(
                        blank -> {
                            useTarget.setOnAction(pressed -> model.keepTarget(blank));
                            show(useTarget, true);
                        },
                        () -> show(useTarget, false));
        show(skip, !model.without().isEmpty());
        show(reset, !lines.isEmpty());
    }

    private void offer(List<PhaseOutlook> open) {
        List<String> ids = open.stream().map(model::id).toList();
        if (!ids.equals(offered)) {
            offered = ids;
            model.without().retainAll(ids);
            phases.getChildren().setAll(open.stream().map(this::phase).toList());
        }
        show(leaveOut, open.size() > 1);
        for (int i = 0; i < ids.size(); i++) {
            ((CheckBox) phases.getChildren().get(i)).setSelected(model.without().contains(ids.get(i)));
        }
    }

    private CheckBox phase(PhaseOutlook each) {
        String id = model.id(each);
        var box = new CheckBox(TopicSearch.title(each.phase().phase()));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.selectedProperty().subscribe((before, chosen) -> {
            if (chosen) {
                model.without().add(id);
            } else {
                model.without().remove(id);
            }
        });
        return box;
    }
}
