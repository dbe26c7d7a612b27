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
import org.jspecify.annotations.Nullable;
import waymark.app.Environment;
import waymark.app.Messages;
import waymark.files.StandardOutput;
import waymark.settings.Settings;

/** The terminal that the process was started in. */
public final class ProcessTerminal {
    private static final int BUFFER = 1 << 16;

    private ProcessTerminal() {}

    /** Opens it for one command. */
    public static Terminal open(Environment environment, Settings settings) {
        Console console = System.console();
        boolean isTerminal = console != null && console.isTerminal();
        var style = Style.of(isTerminal, System.getenv());
        return new Terminal(
                stream(new BufferedOutputStream(new StandardOutput(), BUFFER), System.out.charset(), isTerminal),
                stream(System.err, System.err.charset(), isTerminal),
                isSeen(console),
                style,
                new Messages(Locale.getDefault()),
                environment,
                settings);
    }

    /** The console is none to Java where only standard input is redirected; Linux tells of standard output alone. */
    private static boolean isSeen(@Nullable Console console) {
        if (console != null && console.isTerminal()) {
            return true;
        }
        try {
            String out = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return out.startsWith("/dev/pts/") || out.startsWith("/dev/tty") || out.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException untold) {
            return false;
        }
    }

    private static PrintStream stream(OutputStream target, Charset charset, boolean isTerminal) {
        String page = System.getProperty("native.encoding", "");
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        return new PrintStream(target, false, charset(charset, isWindows && !isTerminal ? page : ""));
    }

    /**
     * What is written in. A locale without a charset (C, POSIX) is the default of containers, not the wish of someone: UTF-8 then.
     *
     * @param java what Java would write in
     * @param page the code page of a Windows on which that may not be a terminal; else empty. Java takes it for files and pipes,
     *     and it lacks most letters; a terminal has a code page of its own
     */
    static Charset charset(Charset java, String page) {
        boolean isFile = !page.isEmpty()
                && Charset.isSupported(page)
                && Charset.forName(page).equals(java);
        return isFile || java.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : java;
    }
}
