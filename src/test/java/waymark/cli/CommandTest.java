package waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of commands share: a folder of their own with a small roadmap, and a command line to run on it. */
abstract class CommandTest {
    @TempDir
    Path folder;

    CommandLineFixture line;

    @BeforeEach
    final void writeRoadmap() throws IOException {
        line = new CommandLineFixture(folder);
    }
}
