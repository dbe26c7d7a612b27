package waymark.ui.detail;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.schedule.Box;
import waymark.ui.RoadmapModel;
import waymark.ui.SelectionSummary;
import waymark.ui.controls.CheckMark;
import waymark.ui.kit.TopicClipboard;

/** Several selected topics: their number, their states, and what can be done with all of them. */
final class SelectionView extends VBox {
    private final RoadmapModel model;
    private final Label title = new Label();
    private final Label states = new Label();

    SelectionView(RoadmapModel model) {
        this.model = model;
        setId("selection");
        getStyleClass().add("topic-header");
        title.getStyleClass().add("selection-title");
        title.setWrapText(true);
        states.getStyleClass().add("facts");
        states.setWrapText(true);
        var buttons = new FlowPane();
        buttons.getStyleClass().add("selection-actions");
        for (Status status : Status.values()) {
            var sign = new CheckMark();
            sign.show(Box.valueOf(status.name()));
            var button = new Button(model.words().text("menu.status", status), sign);
            button.setId("selection-" + status.name().toLowerCase(Locale.ROOT));
            button.setOnAction(pressed -> model.statuses().set(List.copyOf(model.selected()), status));
            buttons.getChildren().add(button);
        }
        var copy = new Button(model.words().text("command.COPY"));
        copy.setId("selection-copy");
        copy.setOnAction(pressed -> TopicClipboard.copy(model));
        buttons.getChildren().add(copy);
        getChildren().addAll(title, states, buttons);
    }

    /** Shows the present selection. */
    void refresh() {
        List<Topic> topics =
                model.selected().stream().filter(model.state().roadmap()::has).toList();
        title.setText(model.words().text("detail.selected", topics.size()));
        states.setText(SelectionSummary.states(model, topics));
    }
}
