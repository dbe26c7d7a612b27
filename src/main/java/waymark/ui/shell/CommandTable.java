package waymark.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import waymark.ui.Words;
import waymark.ui.shell.Command.Scope;

/** What each {@link Command} does in one window, and the keys that lead there. */
final class CommandTable {
    private final Map<Command, IntConsumer> actions = new EnumMap<>(Command.class);

    void bind(Command command, Runnable action) {
        actions.put(command, key -> action.run());
    }

    /** @param action is told which of the command's keys was pressed, counted from 0 */
    void bindKeys(Command command, IntConsumer action) {
        actions.put(command, action);
    }

    /** Whether the command does something. */
    boolean isBound(Command command) {
        return actions.containsKey(command);
    }

    void run(Command command) {
        run(command, 0);
    }

    private void run(Command command, int key) {
        actions.getOrDefault(command, none -> {}).accept(key);
    }

    void installOn(Scene scene) {
        for (Command command : Command.values()) {
            if (command.scope() == Scope.WINDOW) {
                for (int i = 0; i < command.keys().size(); i++) {
                    int key = i;
                    scene.getAccelerators().put(command.keys().get(i), () -> run(command, key));
                }
            }
        }
    }

    /** Handles the keys before the tree does, which has a use of its own for some. */
    void handleInTree(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            letter(event);
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            for (Command command : Command.values()) {
                for (int key = 0; key < command.keys().size(); key++) {
                    if (command.keys().get(key).match(event)) {
                        run(command, key);
                        event.consume();
                        return;
                    }
                }
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

    private void letter(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getCharacter().isEmpty()) {
            return;
        }
        for (Command command : Command.values()) {
            if (command.letters().contains(event.getCharacter())) {
                run(command);
                event.consume();
                return;
            }
        }
    }

    MenuItem menuItem(Command command, Words words) {
        var item = new MenuItem(words.text(command.message()));
        if (command.scope() == Scope.WINDOW && !command.keys().isEmpty()) {
            item.setAccelerator(command.keys().getFirst());
        }
        item.setOnAction(chosen -> run(command));
        return item;
    }
}
