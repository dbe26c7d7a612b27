package waymark.ui.message;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import waymark.ui.UiText;

/** Shows that a roadmap is being read: nothing at first, then a spinner, and after a second a button to cancel. */
public final class LoadingView extends StackPane {
    private static final Duration PATIENCE = Duration.millis(300);
    private static final Duration LONG = Duration.seconds(1);

    private final VBox box;
    private final Timeline time;

    /**
     * @param still whether motion is reduced: texts replace the spinner
     * @param shown runs when there is something to see
     */
    public LoadingView(UiText words, ObservableValue<Boolean> still, Runnable shown, Runnable cancel) {
        getStyleClass().add("loading");
        var sign = new BusySign(words, still);
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.managedProperty().bind(bar.visibleProperty());
        still.subscribe(wanted -> bar.setVisible(!wanted));
        var stop = new Button(words.text("loading.cancel"));
        stop.setId("loading-cancel");
        stop.setOnAction(pressed -> cancel.run());
        box = new VBox(new Label(words.text("loading")), bar, stop);
        box.getStyleClass().add("loading-box");
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        time = new Timeline(
                new KeyFrame(PATIENCE, over -> {
                    getChildren().setAll(sign);
                    shown.run();
                }),
                new KeyFrame(LONG, over -> {
                    getChildren().setAll(box);
                    stop.requestFocus();
                }));
    }

    public void begin() {
        getChildren().clear();
        time.playFromStart();
    }

    public void end() {
        time.stop();
        getChildren().clear();
    }
}
