package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a package brings along beside the program knows each command. */
class PackagedCommandsTest {
    @ParameterizedTest
    @ValueSource(strings = {"waymark.sh", "waymark.bash", "waymark.zsh", "waymark.fish", "waymark.1"})
    void eachCommandIsNamed(String file) throws IOException {
        var words =
                Arrays.asList(Files.readString(Path.of("packaging/linux", file)).split("[^a-z]+"));
        for (String command : Cli.COMMANDS) {
            // Pictures need the window's classes, which the launcher gives to whatever it doesn't name.
            assertThat(words.contains(command) || file.equals("waymark.sh") && command.equals("picture"))
                    .as(command)
                    .isTrue();
        }
    }
}
