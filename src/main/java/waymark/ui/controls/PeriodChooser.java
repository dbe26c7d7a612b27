package waymark.ui.controls;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import waymark.progress.Period;
import waymark.ui.UiText;
import waymark.ui.kit.Hint;
import waymark.ui.kit.Icon;

/** Moves from one review period to another. */
public final class PeriodChooser extends HBox {

    /**
     * @param mayGo which periods can be shown
     * @param go shows a period
     */
    public PeriodChooser(ObservableValue<Period> shown, Predicate<Period> mayGo, Consumer<Period> go, UiText words) {
        getStyleClass().add("period-chooser");
        setAlignment(Pos.CENTER_LEFT);
        var name = new Label();
        name.getStyleClass().add("period");
        name.setId("review-period");
        name.setMinWidth(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAlignment(Pos.CENTER);
        HBox.setHgrow(name, Priority.ALWAYS);
        var previous = button("period-previous", Icon.PREVIOUS, words.text("period.previous"));
        previous.setOnAction(pressed -> go.accept(shown.getValue().previous()));
        var next = button("period-next", Icon.NEXT, words.text("period.next"));
        next.setOnAction(pressed -> go.accept(shown.getValue().next()));
        shown.subscribe(period -> {
            name.setText(words.period(period));
            next.setDisable(!mayGo.test(period.next()));
        });
        getChildren().addAll(previous, name, next);
    }

    private static Button button(String id, Icon icon, String spoken) {
        var button = new Button(null, icon.node());
        button.setId(id);
        button.getStyleClass().add("plain-button");
        button.setAccessibleText(spoken);
        Hint.show(button, spoken);
        return button;
    }
}
