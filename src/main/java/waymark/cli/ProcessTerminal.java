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
        var style = Style.of(console != null && console.isTerminal(), System.getenv());
        return new Terminal(
                stream(new BufferedOutputStream(new StandardOutput(), BUFFER)),
                stream(System.err),
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

    private static PrintStream stream(OutputStream target) {
        return new PrintStream(target, false, charset());
    }

    /** A locale without a charset (C, POSIX) is the default of containers, not the wish of someone: UTF-8 then. */
    private static Charset charset() {
        Charset charset = System.out.charset();
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
