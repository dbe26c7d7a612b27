package waymark.ui.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import waymark.settings.KeyChoices;

/** The keys that each command has: those that the user gave it, else those that it comes with. */
public record CommandKeys(KeyChoices choices) {
    private static final int MOST_TOLD = 2;

    /** Those that the commands come with. */
    public static final CommandKeys STANDARD = new CommandKeys(KeyChoices.STANDARD);

    /** The keys of a command, the first one to be told first. */
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

    /** Characters that do it while the tree has the focus. */
    String letters(Command command) {
        return chosen(command).isPresent() ? "" : command.letters();
    }

    /** The keys of a command as they are told. */
    public List<String> told(Command command) {
        if (command == Command.PHASE) {
            return List.of(command.keys().getFirst().getDisplayText() + "…9");
        }
        return Stream.concat(
                        of(command).stream().limit(MOST_TOLD).map(KeyCombination::getDisplayText),
                        letters(command).chars().mapToObj(Character::toString))
                .toList();
    }

    /** The key of a command that is told where there is room for one; empty for none. */
    public String first(Command command) {
        return told(command).stream().findFirst().orElse("");
    }

    /** The commands that have that key. */
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
