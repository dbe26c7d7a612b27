package waymark.ui.today;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import waymark.ui.UiText;
import waymark.ui.controls.DateText;
import waymark.ui.kit.Hint;
import waymark.ui.kit.Icon;

/** The day that is shown, with buttons to other days. */
final class DayHead extends FlowPane {
    private final TodayViewModel model;
    private final UiText words;
    private final Label title = new Label();
    private final Label date = new Label();
    private final Button previous;
    private final Button next;
    private final Button back = new Button();
    private final CheckBox all = new CheckBox();
    private final DatePicker picker = new DatePicker();

    DayHead(TodayViewModel model, OtherRoadmaps roadmaps) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("day-head");
        title.setId("today-title");
        title.getStyleClass().add("place-title");
        date.getStyleClass().add("quiet");
        previous = button("day-previous", Icon.PREVIOUS, -1, "today.previous");
        next = button("day-next", Icon.NEXT, 1, "today.following");
        back.setText(words.text("today.back"));
        back.setId("day-today");
        back.setOnAction(pressed -> model.show(model.today()));
        picker.setId("day-picker");
        picker.setAccessibleText(words.text("today.choose"));
        picker.setConverter(new DateText(words));
        picker.setShowWeekNumbers(false);
        picker.setDayCellFactory(view -> new DateCell() {
            @Override
            public void updateItem(LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setDisable(empty || day.isAfter(model.today()));
            }
        });
        picker.valueProperty().subscribe((before, chosen) -> {
            if (chosen == null || chosen.isAfter(model.today())) {
                picker.setValue(model.shown().agenda().day());
            } else if (!chosen.equals(model.shown().agenda().day())) {
                model.show(chosen);
            }
        });
        var ways = new HBox(previous, picker, next, back);
        ways.getStyleClass().add("day-ways");
        ways.setAlignment(Pos.CENTER_LEFT);
        all.setText(words.text("today.all-roadmaps"));
        all.setId("all-roadmaps");
        all.setOnAction(pressed -> roadmaps.want(all.isSelected()));
        roadmaps.wantedProperty().subscribe(all::setSelected);
        all.visibleProperty().bind(roadmaps.existProperty());
        all.managedProperty().bind(roadmaps.existProperty());
        getChildren().addAll(new VBox(title, date), ways, all);
    }

    private Button button(String id, Icon icon, int days, String key) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(icon.node());
        button.getStyleClass().add("plain-button");
        button.setAccessibleText(words.text(key));
        Hint.show(button, words.text(key));
        button.setOnAction(pressed -> model.move(days));
        return button;
    }

    /** The first control. */
    Node first() {
        return previous;
    }

    void refresh() {
        LocalDate day = model.shown().agenda().day();
        String name = model.isToday()
                ? words.text("place.TODAY")
                : day.equals(model.today().minusDays(1)) ? words.text("today.yesterday") : words.weekday(day);
        title.setText(name);
        date.setText(words.longDate(day, name.equals(words.weekday(day))));
        picker.setValue(day);
        next.setDisable(model.isToday());
        back.setVisible(!model.isToday());
        back.setManaged(!model.isToday());
    }
}
