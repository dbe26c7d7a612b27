package waymark.ui.detail;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import waymark.model.Item;
import waymark.model.Status;
import waymark.schedule.Box;
import waymark.ui.RoadmapModel;
import waymark.ui.controls.CheckMark;

/** Shows an item's status and lets the user choose another. */
final class StatusChooser extends MenuButton {
    private final RoadmapModel desk;
    private final Item item;
    private final CheckMark mark = new CheckMark();

    StatusChooser(RoadmapModel desk, Item item) {
        this.desk = desk;
        this.item = item;
        getStyleClass().add("status-chooser");
        setGraphic(mark);
        for (Status status : Status.values()) {
            var sign = new CheckMark();
            sign.show(Box.valueOf(status.name()));
            var choice = new MenuItem(desk.words().text("menu.status", status), sign);
            choice.setOnAction(chosen -> desk.set(List.of(item), status));
            getItems().add(choice);
        }
    }

    void refresh() {
        Box box = desk.state().rollup().box(item);
        mark.show(box, desk.state().rollup().sign(item));
        setText(desk.words().text("box.long", box));
    }
}
