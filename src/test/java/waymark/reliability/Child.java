package waymark.reliability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another Java program on the same class path. What it says on its standard output is kept line by line; a line counts
 * only when its end has come through.
 */
final class Child implements AutoCloseable {
    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final Thread listener;

    private Child(Process process) {
        this.process = process;
        this.listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    /**
     * Starts it.
     *
     * @param before what stands before the command, such as a tracer
     */
    static Child start(List<String> before, Class<?> main, Object... arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(Warm.CLASS_PATH.command());
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    static Child start(Class<?> main, Object... arguments) throws IOException {
        return start(List.of(), main, arguments);
    }

    /** Made when the first child is started. */
    private static final class Warm {
        static final WarmClassPath CLASS_PATH = make();

        private static WarmClassPath make() {
            try {
                return WarmClassPath.in(Path.of("target", "children").toAbsolutePath());
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void listen() {
        var line = new StringBuilder();
        try (BufferedReader out = process.inputReader(UTF_8)) {
            for (int read; (read = out.read()) >= 0; ) {
                if (read == '\n') {
                    add(line.toString());
                    line.setLength(0);
                } else {
                    line.append((char) read);
                }
            }
        } catch (IOException killed) {
            line.setLength(0);
        }
    }

    private synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    /** Waits until it has said so many lines, or has ended. */
    synchronized void awaitLines(int count) throws InterruptedException {
        while (lines.size() < count && process.isAlive()) {
            wait(MILLISECONDS_BETWEEN_LOOKS);
        }
    }

    /** Ends it without letting it know (SIGKILL), and gives all that it had said. */
    List<String> kill() throws InterruptedException {
        process.destroyForcibly();
        return await();
    }

    /** Waits for its end, and gives all that it said. */
    List<String> await() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("a child didn't end");
        }
        listener.join();
        synchronized (this) {
            return List.copyOf(lines);
        }
    }

    /** Where a child says something: at once, line by line. */
    static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
