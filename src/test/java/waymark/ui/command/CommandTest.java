package waymark.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

final class CommandTest {
    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control, boolean command) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, command);
    }

    private static List<Command> onMac(KeyEvent event) {
        return Arrays.stream(Command.values())
                .filter(command -> command.keysOnMac().stream().anyMatch(key -> key.match(event)))
                .toList();
    }

    @Test
    void onAMacTheSystemKeepsItsKeys() {
        for (KeyCode code : List.of(KeyCode.H, KeyCode.M)) {
            // The tests' shortcut key is Ctrl, where theirs isn't a Mac.
            assertThat(onMac(pressed(code, false, true, false))).isEmpty();
            assertThat(onMac(pressed(code, false, false, true))).isEmpty();
        }
        assertThat(onMac(pressed(KeyCode.F11, false, false, false))).isEmpty();
        assertThat(onMac(pressed(KeyCode.R, false, false, true))).containsExactly(Command.REVIEWS);
    }

    @Test
    void onAMacNoKeyLeadsToTwoCommands() {
        List<List<String>> keys = Arrays.stream(Command.values())
                .flatMap(command -> command.keysOnMac().stream())
                .map(KeyCombination::getName)
                .map(name -> Arrays.stream(name.replace("Shortcut", "Meta").split("\\+(?!$)"))
                        .sorted()
                        .toList())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }
}
