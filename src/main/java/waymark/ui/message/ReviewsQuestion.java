package waymark.ui.message;

import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import waymark.export.EarlierReviews.Where;
import waymark.ui.UiText;

/** Asks what an export does with earlier reviews: the roadmap's blanks have room for one. */
public final class ReviewsQuestion {
    private ReviewsQuestion() {}

    /** The answer, with the last one preselected; empty if the user cancels. */
    public static Optional<Where> ask(Stage owner, UiText words, Where last) {
        var dialog = new Dialog<Where>();
        dialog.setHeaderText(words.text("export.reviews"));
        var choices = new VBox(new Label(words.text("export.reviews.hint")));
        choices.getStyleClass().add("choices");
        var group = new ToggleGroup();
        for (Where where : Where.values()) {
            var choice = new RadioButton(words.text("export.reviews", where));
            choice.setToggleGroup(group);
            choice.setUserData(where);
            choice.setSelected(where == last);
            choices.getChildren().add(choice);
        }
        var go = new ButtonType(words.text("export.go"), ButtonData.OK_DONE);
        dialog.getDialogPane().setContent(choices);
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(go, new ButtonType(words.text("export.cancel"), ButtonData.CANCEL_CLOSE));
        DialogStyle.apply(dialog, owner, words, words.text("export.title"));
        dialog.setOnShown(shown -> ((RadioButton) group.getSelectedToggle()).requestFocus());
        dialog.setResultConverter(
                pressed -> pressed == go ? (Where) group.getSelectedToggle().getUserData() : null);
        return dialog.showAndWait();
    }
}
