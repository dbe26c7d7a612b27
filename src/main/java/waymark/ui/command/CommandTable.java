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

/** What each {@link Command} does in a window, and its shortcuts. */
public final class CommandTable {
    private final Map<Command, IntConsumer> actions = new EnumMap<>(Command.class);
    private final Subscription following;
    private final ReadOnlyObjectWrapper<CommandKeys> keys = new ReadOnlyObjectWrapper<>(CommandKeys.STANDARD);

    /** @param preferences contain the user's shortcuts */
    public CommandTable(ObservableValue<Preferences> preferences) {
        following = preferences.subscribe(chosen -> keys.set(new CommandKeys(chosen.keys())));
    }

    /** Stops following the preferences. */
    public void close() {
        following.unsubscribe();
    }

    /** The current shortcuts of each command. */
    public ReadOnlyObjectProperty<CommandKeys> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /** The shortcut for setting a status. */
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

    /** @param action receives the index of the shortcut that was pressed, from 0 */
    public void bindKeys(Command command, IntConsumer action) {
        actions.put(command, action);
    }

    /** Whether the command has an action. */
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

    /** Handles keys before the tree does, which uses some of them itself. */
    public void handleInTree(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            letter(event);
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            var readings = new ArrayList<KeyEvent>(List.of(event));
            readings.addAll(OtherKeyboards.readings(event));
            if (runFirst(readings, Scope.TREE, event)) {
                return;
            }
            // The characters follow as typed events; the control would act on the pressed keys.
            if (event.getCode() == KeyCode.MULTIPLY
                    || event.getCode() == KeyCode.ADD
                    || event.getCode() == KeyCode.SUBTRACT) {
                if (!event.isShortcutDown()) {
                    event.consume();
                }
            }
        }
    }

    /** Runs the command of the first reading that is a shortcut. Shortcuts of the tree only work there. */
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
        // Ctrl and Alt together are AltGr, which types characters.
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

    /** A menu item for a menu that is rebuilt each time it opens. It shows the shortcut but doesn't handle it. */
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
