package waymark.ui.today;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Asks before a day earlier than the first one is filled in: all days since would count as missed. */
final class BeforeStartCard extends Card {
    private final TodayViewModel model;
    private final Label explanation = quiet("");

    BeforeStartCard(TodayViewModel model) {
        super(model.words().text("today.before-start.title"));
        this.model = model;
        var fillIn = new Button(model.words().text("today.before-start.fill-in"));
        fillIn.setId("before-start");
        fillIn.setOnAction(pressed -> model.fillInBeforeStart());
        getChildren().addAll(explanation, fillIn);
    }

    void refresh() {
        var question = model.question();
        setShown(question.isPresent() && !model.shown().agenda().groups().isEmpty());
        question.ifPresent(explanation::setText);
    }
}
