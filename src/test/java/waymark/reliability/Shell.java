package waymark.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** Runs the programs of the system that tests need. */
final class Shell {
    private Shell() {}

    /** Runs one, and gives what it said. */
    static String run(Object... command) throws IOException {
        var words = List.of(command).stream().map(Object::toString).toList();
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", words) + ": " + said.strip());
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Whether the system has it and it can be started. */
    static boolean has(String program) {
        try {
            run("sh", "-c", "command -v " + program);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
