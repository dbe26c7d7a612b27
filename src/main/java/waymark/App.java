package waymark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.Device;
import waymark.app.Environment;
import waymark.schedule.Week;
import waymark.schedule.Weekend;
import waymark.settings.Settings;
import waymark.ui.LivePreferences;
import waymark.ui.UiText;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.FxBackground;
import waymark.ui.kit.LogSilencer;
import waymark.ui.kit.MemoryAtRest;
import waymark.ui.kit.PausingTimer;
import waymark.ui.shell.ProgramContext;
import waymark.ui.window.Windows;

/** The windows as a program: wires everything by hand, and waits at its end until all is written. */
public final class App extends Application {
    private final FxBackground background = new FxBackground();
    private @Nullable SingleInstance handover;

    /**
     * Starts the toolkit. Gives the key of the message that says what it lacks; empty where a window can be opened.
     */
    static Optional<String> start() {
        LogSilencer.start();
        if (!Display.hasGraphics(System.getProperty("os.name"), Path.of("/dev"))
                && System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
        }
        var fonts = new CompletableFuture<Boolean>();
        try {
            Platform.startup(() -> fonts.complete(FontCoverage.isAny()));
        } catch (UnsupportedOperationException unreachable) {
            return Optional.of("window.no-server");
        }
        if (fonts.join()) {
            return Optional.empty();
        }
        Platform.exit();
        return Optional.of("window.no-fonts");
    }

    /**
     * Opens these files, or the roadmap that was opened last, or welcomes the user; comes back when the last window is
     * closed.
     */
    public static void open(String... files) {
        launch(App.class, files);
    }

    @Override
    public void start(Stage unused) throws IOException {
        PausingTimer.install();
        new MemoryAtRest(background).follow(Window.getWindows());
        var settings = new Settings(SystemPaths.settings());
        var choices = new LivePreferences(settings, background);
        // Asked where files are read too, which is not on the thread of the properties.
        var days = new AtomicReference<>(choices.preferences().days());
        var weekend = new AtomicReference<>(Week.STANDARD.weekend());
        choices.preferencesProperty().subscribe(chosen -> {
            var language = SystemPaths.language(chosen.appearance().language());
            days.set(chosen.days());
            weekend.set(Weekend.of(language));
            SystemPaths.speak(language, chosen.days().weekStart());
        });
        var environment = new Environment(
                Clock.systemDefaultZone(),
                days::get,
                weekend::get,
                Device.name(),
                RandomGenerator.of("SecureRandom"),
                background,
                SystemPaths.cache());
        var program = new ProgramContext(
                environment,
                new UiText(
                        SystemPaths.language(choices.preferences().appearance().language())),
                uri -> getHostServices().showDocument(uri.toASCIIString()),
                choices,
                SystemPaths.home());
        var windows = new Windows(program);
        var untilThere = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            if (windows.size() > 0) {
                Platform.runLater(() -> windows.report(error));
            } else if (untilThere != null) {
                untilThere.uncaughtException(thread, error);
            }
        });
        windows.follow(language -> new UiText(SystemPaths.language(language)));
        List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
        (files.isEmpty() ? before(settings) : files).forEach(windows::open);
        if (windows.size() == 0) {
            windows.welcome();
        }
        handover = SingleInstance.listen(
                SystemPaths.box(),
                roadmaps -> background.run(
                        () -> roadmaps,
                        handed -> {
                            handed.forEach(windows::open);
                            if (handed.isEmpty()) {
                                windows.welcome();
                            }
                        },
                        Background::unexpected));
    }

    /** What was open when the program ended; else what was opened last. */
    private static List<Path> before(Settings settings) {
        List<Path> left = settings.left().stream().filter(SystemPaths::isThere).toList();
        return left.isEmpty()
                ? settings.recent().stream()
                        .filter(SystemPaths::isThere)
                        .limit(1)
                        .toList()
                : left;
    }

    @Override
    public void stop() {
        if (handover != null) {
            handover.close();
        }
        background.close();
    }
}
