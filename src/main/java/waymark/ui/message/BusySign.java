package waymark.ui.message;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import waymark.ui.UiText;

/** Shows that the roadmap is being read: a spinner, or a text if motion is reduced. */
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
