package waymark.ui.message;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import waymark.app.Job;
import waymark.ui.UiText;

/**
 * Shows in the status bar what the user is waiting for while the roadmap stays visible: nothing at first, then a quiet text, and after a
 * second a button to cancel.
 */
public final class BusyView extends HBox {
    private static final Duration PATIENCE = Duration.millis(300);
    private static final Duration LONG = Duration.seconds(1);

    private final UiText words;
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final Timeline time;

    /** @param still whether motion is reduced */
    public BusyView(UiText words, ObservableValue<Boolean> still, Runnable cancel) {
        this.words = words;
        getStyleClass().add("busy");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("busy");
        bar.managedProperty().bind(bar.visibleProperty());
        still.subscribe(wanted -> bar.setVisible(!wanted));
        stop = new Button(words.text("loading.cancel"));
        stop.setId("busy-cancel");
        stop.getStyleClass().addAll("plain-button", "status-link");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(pressed -> cancel.run());
        getChildren().addAll(text, bar, stop);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        time = new Timeline(
                new KeyFrame(PATIENCE, over -> setVisible(true)), new KeyFrame(LONG, over -> stop.setVisible(true)));
    }

    /** Shows another job; null for none. */
    public void show(@Nullable Job job) {
        time.stop();
        setVisible(false);
        stop.setVisible(false);
        if (job != null && job.what() != Job.What.OPEN) {
            text.setText(words.text("busy", job.what()));
            bar.setAccessibleText(text.getText());
            time.playFromStart();
        }
    }

    /** Cancels the job if the button is there. Returns whether it was. */
    public boolean cancel() {
        boolean possible = isVisible() && stop.isVisible();
        if (possible) {
            stop.fire();
        }
        return possible;
    }
}
