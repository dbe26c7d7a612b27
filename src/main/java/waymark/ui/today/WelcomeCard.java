package waymark.ui.today;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import waymark.schedule.Agenda;
import waymark.schedule.Count;
import waymark.ui.UiText;

/** Welcomes the user back after a long absence: everything is where it was, and the days in between needn't count. */
final class WelcomeCard extends Card {
    private final TodayViewModel model;
    private final UiText words;
    private final Label explanation = quiet("");
    private final Button leaveOut = new Button();

    WelcomeCard(TodayViewModel model) {
        super(model.words().text("today.welcome"));
        this.model = model;
        this.words = model.words();
        getStyleClass().add("welcome-back");
        leaveOut.setId("leave-out");
        leaveOut.setText(words.text("today.welcome.leave-out"));
        leaveOut.setOnAction(pressed -> model.pauses().leaveOut());
        leaveOut.managedProperty().bind(leaveOut.visibleProperty());
        getChildren().addAll(explanation, leaveOut);
    }

    void refresh() {
        Agenda agenda = model.shown().agenda();
        setShown(agenda.away().isPresent());
        var state = model.shown().state();
        Count all = state.rollup().overall();
        explanation.setText(words.text("today.welcome.told", all.done(), all.counted()));
        leaveOut.setVisible(model.pauses().canLeaveOut());
    }
}
