package waymark.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the programs of the system that tests need. */
final class Shell {
    private Shell() {}

    /** Runs one, and gives what it said. */
    static String run(Object... command) throws IOException {
        return run(Path.of(""), Map.of(), command);
    }

    /** Runs one in that folder, with these variables beside the usual ones. */
    static String run(Path folder, Map<String, String> environment, Object... command) throws IOException {
        var words = List.of(command).stream().map(Object::toString).toList();
        var builder = new ProcessBuilder(words)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
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
