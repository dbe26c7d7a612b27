package waymark.ui.shell;

import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import waymark.app.SaveState;
import waymark.app.SessionState;
import waymark.ui.Words;

/** The line at the bottom: whether all is on disk, and the figures. */
final class StatusBarView extends HBox {
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");
    private static final PseudoClass FLASH = PseudoClass.getPseudoClass("flash");

    private final Words words;
    private final CommandTable commands;
    private final Label saved = new Label();
    private final Label matches = new Label();
    private final Label count = new Label();
    private final Button routine = new Button();
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));
    private final PauseTransition flash = new PauseTransition(Duration.millis(900));

    /** @param busy says what the reader waits for */
    StatusBarView(Words words, CommandTable commands, BusyView busy) {
        this.words = words;
        this.commands = commands;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        saved.setId("saved");
        matches.setId("matches");
        count.setId("count");
        routine.setId("routine");
        routine.getStyleClass().addAll("plain-button", "status-link");
        routine.setOnAction(pressed -> commands.run(Command.TODAY));
        routine.managedProperty().bind(routine.visibleProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(saved, busy, matches, space, routine, count);
        flash.setOnFinished(over -> saved.pseudoClassStateChanged(FLASH, false));
    }

    void show(SessionState state) {
        count.setText(Figures.counted(words, state));
        routine.setText(Figures.routine(words, state));
        routine.setVisible(!routine.getText().isEmpty());
        SaveState now = state.saved();
        if (now instanceof SaveState.Saving) {
            patience.setOnFinished(over -> saved.setText(Figures.saved(words, now)));
            patience.playFromStart();
            return;
        }
        patience.stop();
        saved.setText(Figures.saved(words, now));
        saved.pseudoClassStateChanged(UNSAVED, now instanceof SaveState.NotSaved);
    }

    /** Says how many topics the filter found; nothing without a filter. */
    void showMatches(OptionalInt found) {
        matches.setText(
                found.isEmpty()
                        ? ""
                        : words.text(
                                "status.matches",
                                found.getAsInt(),
                                commands.keysProperty().get().first(Command.NEXT_MATCH)));
    }

    /** Draws the eye to what is said about saving. */
    void flashSaved() {
        saved.pseudoClassStateChanged(FLASH, true);
        flash.playFromStart();
    }
}
