package waymark.ui.window;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import waymark.settings.KeyChoices;
import waymark.settings.Preferences;
import waymark.ui.LivePreferences;
import waymark.ui.UiText;
import waymark.ui.command.Command;
import waymark.ui.command.CommandKeys;
import waymark.ui.kit.Theming;
import waymark.ui.shell.ShellViewModel;

/** Lists the keyboard shortcuts of all commands and lets the user change them. */
public final class KeysWindow {
    private static final double WIDTH = 42;
    private static final double HEIGHT = 44;

    private final UiText words;
    private final LivePreferences choices;
    private final GridPane grid = new GridPane();
    private @Nullable Command asking;

    private KeysWindow(UiText words, LivePreferences choices) {
        this.words = words;
        this.choices = choices;
    }

    static void show(Window owner, ShellViewModel model, Theming look) {
        var keys = new KeysWindow(model.words(), model.choices());
        keys.grid.getStyleClass().add("keys");
        Subscription follow = model.choices().preferencesProperty().subscribe(keys::fill);
        Stage stage = new SideWindow(owner, keys.words, look)
                .show(keys.words.text("keys.title"), SideWindow.page(keys.grid), WIDTH, HEIGHT);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> follow.unsubscribe());
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.pressed(event)) {
                event.consume();
            } else if (event.getCode() == KeyCode.F1) {
                stage.close();
            }
        });
    }

    private void fill(Preferences preferences) {
        var keys = new CommandKeys(preferences.keys());
        grid.getChildren().clear();
        var hint = new Label(words.text("keys.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        grid.add(hint, 0, 0, 3, 1);
        int row = 1;
        for (Command command : Command.values()) {
            var name = new Label(words.text(command.message()));
            name.setWrapText(true);
            grid.addRow(row++, name, button(command, keys), again(command, preferences.keys()));
        }
    }

    private Button button(Command command, CommandKeys keys) {
        var labels = command == asking ? List.of(words.text("keys.press")) : keys.shortcuts(command);
        var button = new Button(labels.isEmpty() ? "–" : String.join("   ", labels));
        button.setId("key-" + command.name());
        button.getStyleClass().addAll("plain-button", "key-button");
        button.setAccessibleText(words.text("keys.change", words.text(command.message()), button.getText()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(!command.isInPalette());
        button.setOnAction(pressed -> ask(command));
        return button;
    }

    private Button again(Command command, KeyChoices chosen) {
        var button = new Button(words.text("keys.reset"));
        button.getStyleClass().addAll("plain-button", "quiet");
        button.setVisible(chosen.of(command.name()).isPresent());
        button.setAccessibleText(words.text("keys.reset.of", words.text(command.message())));
        button.setOnAction(pressed -> choices.choose(all -> all.with(all.keys().without(command.name()))));
        return button;
    }

    private void ask(@Nullable Command command) {
        asking = command;
        fill(choices.preferences());
        if (command != null) {
            grid.lookup("#key-" + command.name()).requestFocus();
        }
    }

    /** Takes the key that the user was asked to press. Returns whether one was expected. */
    private boolean pressed(KeyEvent event) {
        Command command = asking;
        if (command == null) {
            return false;
        }
        if (event.getCode().isModifierKey()) {
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            ask(null);
            return true;
        }
        boolean none = event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE;
        var key = combination(event);
        asking = null;
        choices.choose(all -> {
            KeyChoices changed = all.keys();
            if (!none) {
                for (Command other : new CommandKeys(changed).with(key)) {
                    changed = changed.with(other.name(), "");
                }
            }
            return all.with(changed.with(command.name(), none ? "" : key.getName()));
        });
        ask(null);
        return true;
    }

    private static KeyCombination combination(KeyEvent event) {
        return new KeyCodeCombination(
                event.getCode(),
                modifier(event.isShiftDown()),
                KeyCombination.ModifierValue.UP,
                modifier(event.isAltDown()),
                KeyCombination.ModifierValue.UP,
                modifier(event.isShortcutDown()));
    }

    private static KeyCombination.ModifierValue modifier(boolean down) {
        return down ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
    }
}
