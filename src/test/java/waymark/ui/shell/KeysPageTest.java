package waymark.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.api.FxToolkit;
import waymark.ui.Sample;
import waymark.ui.command.Command;
import waymark.ui.command.CommandKeys;

/** Holds docs/keys.md to the table of commands. */
class KeysPageTest {
    private static final Path PAGE = Path.of("docs/keys.md");
    private static final Path TARGET = Path.of("target/keys.md");

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    @DisabledOnOs(value = OS.MAC, disabledReason = "the page tells the keys as they are called elsewhere")
    void thePageTellsTheKeysOfEveryCommand() throws Exception {
        String rows = Arrays.stream(Command.values())
                .map(command -> "| %s | %s |%s\n"
                        .formatted(
                                CommandKeys.STANDARD.shortcuts(command).stream()
                                        .map("`%s`"::formatted)
                                        .collect(Collectors.joining(" ")),
                                Sample.words().text(command.message()),
                                command.scope() == Command.Scope.TREE ? " in the tree |" : " |"))
                .collect(Collectors.joining());
        String page = """
                # Keys

                On a Mac, `Ctrl` is `Cmd`, and three commands have other keys, because the system uses theirs: `Cmd+Shift+.` hides what is done, `Cmd+R` opens
                Reviews, and `Ctrl+Cmd+F` is full screen. The arrow keys, Page Up, Page Down, Home and End work as usual. Nothing needs a mouse.

                | key | does | where |
                |---|---|---|
                %s
                <!-- Made from the table of commands by KeysPageTest, which writes it to target/keys.md. -->
                """.formatted(rows);
        Files.writeString(TARGET, page);
        assertThat(PAGE).hasContent(page);
    }
}
