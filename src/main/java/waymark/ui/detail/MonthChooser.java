package waymark.ui.detail;

import java.time.YearMonth;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import waymark.ui.Words;
import waymark.ui.kit.Icon;

/** Goes from month to month. */
final class MonthChooser extends HBox {

    MonthChooser(ObjectProperty<YearMonth> month, Words words) {
        getStyleClass().add("month-chooser");
        setAlignment(Pos.CENTER_LEFT);
        var name = new Label();
        name.getStyleClass().add("month");
        name.setId("review-month");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setAlignment(Pos.CENTER);
        month.subscribe(shown -> name.setText(words.month(shown)));
        HBox.setHgrow(name, Priority.ALWAYS);
        var previous = button("month-previous", Icon.PREVIOUS, words.text("detail.month.previous"));
        previous.setOnAction(pressed -> month.set(month.get().minusMonths(1)));
        var next = button("month-next", Icon.NEXT, words.text("detail.month.next"));
        next.setOnAction(pressed -> month.set(month.get().plusMonths(1)));
        getChildren().addAll(previous, name, next);
    }

    private static Button button(String id, Icon icon, String told) {
        var button = new Button(null, icon.node());
        button.setId(id);
        button.getStyleClass().add("plain-button");
        button.setAccessibleText(told);
        return button;
    }
}
