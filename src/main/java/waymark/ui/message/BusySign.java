package waymark.ui.message;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import waymark.ui.UiText;

/** Says that the roadmap is being read: something that turns, or words where nothing is to move by itself. */
public final class BusySign extends StackPane {
    BusySign(UiText words, ObservableValue<Boolean> reducedMotion) {
        var spinner = new ProgressIndicator();
        spinner.setMaxSize(48, 48);
        spinner.setAccessibleText(words.text("loading"));
        var text = new Label(words.text("loading"));
        text.getStyleClass().add("quiet");
        reducedMotion.subscribe(still -> getChildren().setAll(still ? text : spinner));
    }
}
