package waymark.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import waymark.ui.FieldViewModel;
import waymark.ui.UiText;
import waymark.ui.kit.AutoSave;
import waymark.ui.kit.GrowingArea;

/** A blank with its label. What is typed is saved automatically. */
public final class FieldView extends VBox {
    private final Control input;

    /** Shows a blank. */
    public FieldView(FieldViewModel model, UiText words) {
        getStyleClass().add("field");
        var label = new Label(model.field().text());
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        input = switch (model.field().kind()) {
            case TEXT -> line(model);
            case REVIEW -> area(model, words);
            case DATE -> date(model, words);
        };
        if (model.isReadOnly()) {
            if (input instanceof TextInputControl text) {
                text.setEditable(false);
            } else {
                input.setDisable(true);
            }
        }
        input.setId("field-" + model.field().index());
        input.setAccessibleText(model.field().text());
        input.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(input);
        getChildren().addAll(label, input);
    }

    public Node input() {
        return input;
    }

    /** Moves the cursor to the end of the text. */
    public void focus() {
        // When the skin is created, the input selects all its text on focus: better now than later.
        input.applyCss();
        input.requestFocus();
        if (input instanceof TextInputControl text) {
            text.end();
        }
    }

    /** Adds a control after the input. */
    public void besideInput(Control control) {
        control.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(input, Priority.ALWAYS);
        getChildren().remove(input);
        var line = new HBox(input, control);
        line.getStyleClass().add("field-line");
        getChildren().add(line);
    }

    private static Control line(FieldViewModel model) {
        var line = new TextField();
        line.textProperty().bindBidirectional(model.draftProperty());
        line.setOnAction(entered -> model.keep());
        AutoSave.of(line, model::keep);
        return line;
    }

    private static Control area(FieldViewModel model, UiText words) {
        var area = new GrowingArea(3);
        area.setPromptText(words.text("reviews.prompt"));
        area.textProperty().bindBidirectional(model.draftProperty());
        AutoSave.of(area, model::keep);
        return area;
    }

    private static Control date(FieldViewModel model, UiText words) {
        var picker = new DateInput(model.draftProperty(), model::keep, words);
        AutoSave.of(picker.getEditor(), model::keep);
        return picker;
    }
}
