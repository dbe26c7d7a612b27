package waymark.ui.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import waymark.model.Status;
import waymark.settings.Preferences;
import waymark.ui.UiText;
import waymark.ui.command.Command.Scope;

/** What each {@link Command} does in one window, and the keys that lead there. */
public final class CommandTable {
    private final Map<Command, IntConsumer> actions = new EnumMap<>(Command.class);
    private final Subscription following;
    private final ReadOnlyObjectWrapper<CommandKeys> keys = new ReadOnlyObjectWrapper<>(CommandKeys.STANDARD);

    /** @param preferences say which keys the user gave to commands */
    public CommandTable(ObservableValue<Preferences> preferences) {
        following = preferences.subscribe(chosen -> keys.set(new CommandKeys(chosen.keys())));
    }

    /** Follows the user's choices no more. */
    public void close() {
        following.unsubscribe();
    }

    /** The keys that each command has now. */
    public ReadOnlyObjectProperty<CommandKeys> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /** The key that gives a topic a status, as far as one does. */
    public Optional<KeyCombination> key(Status status) {
        Command command = switch (status) {
            case DONE -> Command.TICK;
            case SKIPPED -> Command.SKIP;
            case OPEN -> Command.MARK_OPEN;
            case DOING -> Command.MARK_DOING;
            case DEFERRED -> Command.MARK_DEFERRED;
        };
        return keys.get().of(command).stream().findFirst();
    }

    public void bind(Command command, Runnable action) {
        actions.put(command, key -> action.run());
    }

    /** @param action is told which of the command's keys was pressed, counted from 0 */
    public void bindKeys(Command command, IntConsumer action) {
        actions.put(command, action);
    }

    /** Whether the command does something. */
    public boolean isBound(Command command) {
        return actions.containsKey(command);
    }

    public void run(Command command) {
        run(command, 0);
    }

    private void run(Command command, int key) {
        actions.getOrDefault(command, none -> {}).accept(key);
    }

    public void installOn(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown()
                    && scene.getAccelerators().keySet().stream().noneMatch(key -> key.match(event))) {
                runFirst(OtherKeyboards.readings(event), Scope.WINDOW, event);
            }
        });
        keys.subscribe(now -> {
            scene.getAccelerators().clear();
            for (Command command : Command.values()) {
                if (command.scope() == Scope.WINDOW) {
                    install(command, now.of(command), scene);
                }
            }
        });
    }

    private void install(Command command, List<KeyCombination> combinations, Scene scene) {
        for (int i = 0; i < combinations.size(); i++) {
            int key = i;
            scene.getAccelerators().put(combinations.get(i), () -> run(command, key));
        }
    }

    /** Handles the keys before the tree does, which has a use of its own for some. */
    public void handleInTree(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            letter(event);
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            var readings = new ArrayList<KeyEvent>(List.of(event));
            readings.addAll(OtherKeyboards.readings(event));
            if (runFirst(readings, Scope.TREE, event)) {
                return;
            }
            // The letters follow as typed; the control would act on the keys by itself.
            if (event.getCode() == KeyCode.MULTIPLY
                    || event.getCode() == KeyCode.ADD
                    || event.getCode() == KeyCode.SUBTRACT) {
                if (!event.isShortcutDown()) {
                    event.consume();
                }
            }
        }
    }

    /** Does what the first of the readings is a key of. Keys of the tree work there alone. */
    private boolean runFirst(List<KeyEvent> readings, Scope where, KeyEvent pressed) {
        for (KeyEvent reading : readings) {
            for (Command command : Command.values()) {
                List<KeyCombination> combinations = keys.get().of(command);
                for (int key = 0; key < combinations.size(); key++) {
                    if (combinations.get(key).match(reading) && (where == Scope.TREE || command.scope() == where)) {
                        run(command, key);
                        pressed.consume();
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void letter(KeyEvent event) {
        // With both of them it is AltGr, which makes letters.
        if (event.isControlDown() != event.isAltDown()
                || event.isMetaDown()
                || event.getCharacter().isEmpty()) {
            return;
        }
        for (Command command : Command.values()) {
            if (keys.get().letters(command).contains(event.getCharacter())) {
                run(command);
                event.consume();
                return;
            }
        }
    }

    /** An entry of a menu that is made anew whenever it opens. The key is told only. */
    public MenuItem menuEntry(Command command, UiText words) {
        var item = new MenuItem(words.text(command.message()));
        keys.get().of(command).stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(chosen -> run(command));
        return item;
    }

    public MenuItem menuItem(Command command, UiText words) {
        var item = new MenuItem(words.text(command.message()));
        if (command.scope() == Scope.WINDOW) {
            keys.subscribe(now ->
                    item.setAccelerator(now.of(command).stream().findFirst().orElse(null)));
        }
        item.setOnAction(chosen -> run(command));
        return item;
    }
}
