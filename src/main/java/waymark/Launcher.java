package waymark;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import waymark.app.Background;
import waymark.app.Device;
import waymark.app.Environment;
import waymark.app.ProblemException;
import waymark.cli.Cli;
import waymark.cli.Pictures;
import waymark.cli.ProcessTerminal;
import waymark.cli.Terminal;
import waymark.settings.CalendarPreferences;
import waymark.settings.Settings;
import waymark.ui.window.WindowPicture;

/**
 * The program's entry point: {@code waymark FILE} opens the window, the name of a command runs that command. Only the window and pictures
 * of it load JavaFX.
 */
public final class Launcher {
    private static final String OPEN = "open";

    private Launcher() {}

    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> Cli.failed(terminal(), error));
        var given = Arguments.of(arguments);
        int code = given.unreadable()
                .map(word -> Cli.refuse(terminal(), "cli.not-utf8", word))
                .or(() -> SystemPaths.unusable().map(folder -> Cli.refuse(terminal(), "cli.no-file-name-here", folder)))
                .orElseGet(() -> run(given.array()));
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String... arguments) {
        if (arguments.length == 0) {
            return open();
        }
        String first = arguments[0];
        if (first.equals(OPEN)) {
            return open(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        return first.startsWith("-") || Cli.COMMANDS.contains(first) ? command(arguments) : open(arguments);
    }

    private static int command(String... arguments) {
        return Cli.run(terminal(), Launcher::draw, arguments);
    }

    private static Terminal terminal() {
        return ProcessTerminal.open(
                new Environment(
                        Clock.systemDefaultZone(),
                        Launcher::days,
                        () -> SystemPaths.weekend(""),
                        Device.name(),
                        () -> new SecureRandom().nextLong(),
                        Background.SAME_THREAD,
                        SystemPaths.cache()),
                settings(),
                WindowsApi::isConsole);
    }

    private static CalendarPreferences days() {
        return Chosen.DAYS;
    }

    /** Reads the preferences once, when a command first needs them. */
    private static final class Chosen {
        private static final CalendarPreferences DAYS = settings().preferences().days();
    }

    private static Settings settings() {
        return new Settings(SystemPaths.settings());
    }

    private static int open(String... files) {
        for (String file : files) {
            if (!Cli.isFileName(file)) {
                return Cli.refuseFile(terminal(), file);
            }
        }
        var lack = Display.lack(System.getProperty("os.name"), System.getenv());
        if (lack.isPresent()) {
            return Cli.showInstead(terminal(), Launcher::draw, lack.get(), files);
        }
        if (SingleInstance.give(SystemPaths.box(), files)) {
            return 0;
        }
        StartupContext.begin(files);
        PrintStream out = silence();
        try {
            lack = App.start();
        } finally {
            System.setErr(out);
        }
        if (lack.isPresent()) {
            return Cli.showInstead(terminal(), Launcher::draw, lack.get(), files);
        }
        App.open();
        return 0;
    }

    /** Discards what the toolkit prints about its failure, since Waymark reports it in its own words. Returns the previous error stream. */
    private static PrintStream silence() {
        PrintStream out = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        return out;
    }

    private static void draw(Pictures.Request request) throws ProblemException {
        PrintStream out = silence();
        try {
            new WindowPicture(request.theme(), request.width(), request.height(), request.zoom())
                    .draw(request.roadmap(), request.target(), request.place(), request.counting(), Launcher::days);
        } finally {
            System.setErr(out);
        }
    }
}
