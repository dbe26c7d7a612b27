package waymark.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A running git process. It gets an empty repository of the program's own and only the objects of the inspected repository, so that it
 * reads none of that repository's configuration, hooks and attributes. It gets no environment variables, which could change its behaviour,
 * and has no way to fetch or prompt. It is ended when its time is up.
 */
final class GitProcess implements AutoCloseable {
    private static final String NOTHING = System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";

    private final Process process;
    private final BufferedInputStream out;

    private GitProcess(Process process) {
        this.process = process;
        this.out = new BufferedInputStream(process.getInputStream());
    }

    /**
     * Starts the process.
     *
     * @param own an empty repository
     * @param left the time after which it is ended
     */
    static GitProcess start(Path git, Path own, Repository repository, Duration left, String... arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(git.toString(), "--no-pager", "--no-replace-objects"));
        repository.shallow().ifPresent(cut -> command.addAll(List.of("--shallow-file", cut.toString())));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command).directory(own.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        Optional<String> system = Optional.ofNullable(environment.get("SystemRoot"));
        environment.clear();
        system.ifPresent(root -> environment.put("SystemRoot", root));
        environment.putAll(Map.of(
                "GIT_DIR", own.toString(),
                "GIT_OBJECT_DIRECTORY", repository.objects().toString(),
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_CONFIG_GLOBAL", NOTHING,
                "GIT_ATTR_NOSYSTEM", "1",
                "GIT_ALLOW_PROTOCOL", "none",
                "GIT_NO_LAZY_FETCH", "1",
                "GIT_OPTIONAL_LOCKS", "0",
                "GIT_TERMINAL_PROMPT", "0",
                "GIT_LITERAL_PATHSPECS", "1"));
        environment.putAll(Map.of("HOME", own.toString(), "XDG_CONFIG_HOME", own.toString(), "LC_ALL", "C"));
        Process process = builder.start();
        Thread.ofVirtual().start(() -> endAfter(process, left));
        return new GitProcess(process);
    }

    private static void endAfter(Process process, Duration left) {
        try {
            if (!process.waitFor(left.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    /** Sends it a request line. */
    void ask(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** The next line of its output; empty at the end. */
    Optional<String> line(int longest) throws IOException {
        var line = new ByteArrayOutputStream();
        int next = out.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = out.read()) {
            line.write(next);
            if (line.size() > longest) {
                throw new IOException("a line is too long");
            }
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }

    /** The next bytes of its output; held in memory only once, as there may be many. */
    byte[] bytes(int length) throws IOException {
        var bytes = new byte[length];
        if (out.readNBytes(bytes, 0, length) < length) {
            throw new IOException("it ended early");
        }
        return bytes;
    }

    /** Whether it has ended successfully. */
    boolean isDone() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
