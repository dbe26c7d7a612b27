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
 * A running git. It is given an empty repository of the program's own and only the objects of the one that is looked at, so that
 * it reads neither configuration nor hooks nor attributes of that one; no environment, so that nothing there tells it otherwise; and
 * no way to fetch or ask. It ends when its time is over.
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
     * Starts it.
     *
     * @param own an empty repository
     * @param left after how long it is ended
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

    /** Asks it for something, in a line. */
    void ask(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** The next line that it writes; none at the end. */
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

    /** The next bytes that it writes; held once, as there may be many. */
    byte[] bytes(int length) throws IOException {
        var bytes = new byte[length];
        if (out.readNBytes(bytes, 0, length) < length) {
            throw new IOException("it ended early");
        }
        return bytes;
    }

    /** Whether it ended, and ended well. */
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
