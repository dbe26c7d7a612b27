package waymark.ui.shell;

import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import waymark.app.SaveState;
import waymark.app.SessionState;
import waymark.ui.UiText;
import waymark.ui.command.Command;
import waymark.ui.command.CommandTable;
import waymark.ui.message.BusyView;

/** The status bar: whether everything is saved, and the figures. */
final class StatusBarView extends HBox {
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");
    private static final PseudoClass FLASH = PseudoClass.getPseudoClass("flash");

    private static final int WITH_ROUTINE = 40;
    private static final int WITH_COUNT = 24;
    private static final int WITH_SELECTION = 52;

    /** The width of the number of matches, in ems. */
    private static final int FOUND = 23;

    private final UiText words;
    private final CommandTable commands;
    private final Label saved = new Label();
    private final Label matches = new Label();
    private final Label selection = new Label();
    private final Label count = new Label();
    private final Button routine = new Button();
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));
    private final PauseTransition flash = new PauseTransition(Duration.millis(900));

    /** @param busy shows what the user is waiting for */
    StatusBarView(UiText words, CommandTable commands, BusyView busy) {
        this.words = words;
        this.commands = commands;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        saved.setId("saved");
        matches.setId("matches");
        count.setId("count");
        selection.setId("selection-said");
        selection.getStyleClass().add("selection-said");
        selection.setMinWidth(0);
        routine.setId("routine");
        routine.getStyleClass().addAll("plain-button", "status-link");
        routine.setOnAction(pressed -> commands.run(Command.TODAY));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        saved.setMinWidth(USE_PREF_SIZE);
        matches.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        routine.setMinWidth(USE_PREF_SIZE);
        setMinWidth(0);
        giveWay(routine, WITH_ROUTINE);
        giveWay(count, WITH_COUNT);
        giveWay(selection, WITH_SELECTION);
        getChildren().addAll(saved, busy, matches, selection, space, routine, count);
        flash.setOnFinished(over -> saved.pseudoClassStateChanged(FLASH, false));
    }

    /** Shows these figures if they aren't empty and the window is at least that wide. */
    private void giveWay(Labeled figures, int ems) {
        figures.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !figures.getText().isEmpty()
                                && getWidth()
                                        >= (matches.getText().isEmpty() ? ems : ems + FOUND)
                                                * matches.getFont().getSize(),
                        figures.textProperty(),
                        matches.textProperty(),
                        matches.fontProperty(),
                        widthProperty()));
        figures.managedProperty().bind(figures.visibleProperty());
    }

    void show(SessionState state) {
        count.setText(ProgressSummary.counted(words, state));
        routine.setText(ProgressSummary.routine(words, state));
        SaveState now = state.saved();
        if (now instanceof SaveState.Saving) {
            patience.setOnFinished(over -> saved.setText(ProgressSummary.saved(words, now)));
            patience.playFromStart();
            return;
        }
        patience.stop();
        saved.setText(ProgressSummary.saved(words, now));
        saved.pseudoClassStateChanged(UNSAVED, now instanceof SaveState.NotSaved);
    }

    /** Shows the text for the selection. */
    void showSelection(String said) {
        selection.setText(said);
    }

    /** Shows the number of matches; nothing without a filter. */
    void showMatches(OptionalInt found) {
        matches.setText(
                found.isEmpty()
                        ? ""
                        : words.text(
                                "status.matches",
                                found.getAsInt(),
                                commands.keysProperty().get().first(Command.NEXT_MATCH)));
    }

    /** Draws attention to the save status. */
    void flashSaved() {
        saved.pseudoClassStateChanged(FLASH, true);
        flash.playFromStart();
    }
}
