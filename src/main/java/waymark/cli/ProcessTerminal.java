package waymark.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import waymark.app.Environment;
import waymark.app.Messages;
import waymark.files.StandardOutput;
import waymark.settings.Settings;

/** The terminal of the process. */
public final class ProcessTerminal {
    private static final int BUFFER = 1 << 16;
    private static final int OUTPUT = 1;
    private static final int ERRORS = 2;

    private ProcessTerminal() {}

    /**
     * Creates it for a command.
     *
     * @param isConsole whether standard output (1) or standard error (2) is a console; empty if the system doesn't say
     */
    public static Terminal open(Environment environment, Settings settings, IntFunction<Optional<Boolean>> isConsole) {
        Console console = System.console();
        boolean isTerminal = console != null && console.isTerminal();
        var style = Style.of(isTerminal, System.getenv());
        return new Terminal(
                stream(
                        new BufferedOutputStream(new StandardOutput(), BUFFER),
                        System.out.charset(),
                        () -> isConsole.apply(OUTPUT).orElse(isTerminal)),
                stream(
                        System.err,
                        System.err.charset(),
                        () -> isConsole.apply(ERRORS).orElse(isTerminal)),
                isTerminal || isConsole.apply(OUTPUT).orElseGet(ProcessTerminal::isSeen),
                style,
                new Messages(Locale.getDefault()),
                environment,
                settings);
    }

    /** Java says that there is no console if only standard input is redirected; Linux knows about standard output alone. */
    private static boolean isSeen() {
        try {
            String out = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return out.startsWith("/dev/pts/") || out.startsWith("/dev/tty") || out.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException untold) {
            return false;
        }
    }

    private static PrintStream stream(OutputStream target, Charset charset, BooleanSupplier isTerminal) {
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        String page = isWindows ? System.getProperty("native.encoding", "") : "";
        return new PrintStream(target, false, charset(charset, page, isTerminal));
    }

    /**
     * The charset of the output. A locale without a charset (C, POSIX) is the default of containers and nobody's choice, so it means UTF-8.
     *
     * @param java the charset that Java would use
     * @param page the code page under Windows, otherwise empty. Java uses it for files and pipes, but it lacks most letters
     * @param isTerminal only called if the page doesn't tell: a terminal has a code page of its own, which is the same one in China and
     * Japan
     */
    static Charset charset(Charset java, String page, BooleanSupplier isTerminal) {
        boolean isFile = !page.isEmpty()
                && Charset.isSupported(page)
                && Charset.forName(page).equals(java)
                && !isTerminal.getAsBoolean();
        return isFile || java.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : java;
    }
}
