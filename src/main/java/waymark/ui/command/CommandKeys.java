package waymark.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import waymark.settings.KeyChoices;

/** The shortcuts of each command: the user's own, or else the defaults. */
public record CommandKeys(KeyChoices choices) {
    private static final int MOST_TOLD = 2;

    /** The defaults. */
    public static final CommandKeys STANDARD = new CommandKeys(KeyChoices.STANDARD);

    /** The shortcuts of a command, the one to show first. */
    List<KeyCombination> of(Command command) {
        return chosen(command).orElse(command.keys());
    }

    private Optional<List<KeyCombination>> chosen(Command command) {
        return choices.of(command.name()).flatMap(CommandKeys::read);
    }

    private static Optional<List<KeyCombination>> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        try {
            return Optional.of(List.of(KeyCombination.valueOf(text)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Characters that trigger it while the tree has the focus. */
    String letters(Command command) {
        return chosen(command).isPresent() ? "" : command.letters();
    }

    /** The shortcuts of a command as text. */
    public List<String> shortcuts(Command command) {
        if (command == Command.PHASE) {
            return List.of(command.keys().getFirst().getDisplayText() + "…9");
        }
        return Stream.concat(
                        of(command).stream().limit(MOST_TOLD).map(KeyCombination::getDisplayText),
                        letters(command).chars().mapToObj(Character::toString))
                .toList();
    }

    /** The shortcut of a command to show if there is room for one; empty if it has none. */
    public String first(Command command) {
        return shortcuts(command).stream().findFirst().orElse("");
    }

    /** The commands with this shortcut. */
    public List<Command> with(KeyCombination key) {
        var having = new ArrayList<Command>();
        for (Command command : Command.values()) {
            if (of(command).contains(key)) {
                having.add(command);
            }
        }
        return having;
    }
}
