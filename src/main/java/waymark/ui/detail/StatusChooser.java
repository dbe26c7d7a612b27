package waymark.ui.detail;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.schedule.Box;
import waymark.ui.RoadmapModel;
import waymark.ui.controls.CheckMark;

/** Shows the status of an item, or of everything below a section, and lets the user change it. */
final class StatusChooser extends MenuButton {
    private final RoadmapModel model;
    private final Topic topic;
    private final CheckMark mark = new CheckMark();

    StatusChooser(RoadmapModel model, Topic topic) {
        this.model = model;
        this.topic = topic;
        getStyleClass().add("status-chooser");
        setGraphic(mark);
        for (Status status : Status.values()) {
            var sign = new CheckMark();
            sign.show(Box.valueOf(status.name()));
            var choice = new MenuItem(model.words().text("menu.status", status), sign);
            choice.setOnAction(chosen -> model.statuses().set(List.of(topic), status));
            getItems().add(choice);
        }
    }

    void refresh() {
        Box box = model.state().rollup().box(topic);
        mark.show(box, model.state().rollup().sign(topic));
        setText(model.words().text("box.long", box));
    }
}
