package waymark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.ui.LivePreferences;
import waymark.ui.UiText;
import waymark.ui.kit.FilesFromFinder;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.IdleWork;
import waymark.ui.kit.LogSilencer;
import waymark.ui.kit.PausingTimer;
import waymark.ui.shell.ProgramContext;
import waymark.ui.window.Windows;

/** The JavaFX application: wires everything by hand, and waits at its end until everything is saved. */
public final class App extends Application {
    private final StartupContext begun = StartupContext.begun();
    private @Nullable SingleInstance handover;

    /** Starts the toolkit. Returns the key of the message that says what is missing; empty if a window can be opened. */
    static Optional<String> start() {
        LogSilencer.start();
        if (!Display.hasGraphics(System.getProperty("os.name"), Path.of("/dev"))
                && System.getProperty("prism.order") == null) {
            System.setProperty("prism.order", "sw");
            // Cached images of backgrounds would take 8 MB of the heap.
            System.setProperty("prism.disableRegionCaching", "true");
        }
        var fonts = new CompletableFuture<Boolean>();
        // Takes a few frames, in which the toolkit talks to the display.
        var fallbacks = CompletableFuture.runAsync(
                FontCoverage::prepare,
                work -> Thread.ofPlatform().daemon().name("waymark-fonts").start(work));
        try {
            Platform.startup(() -> {
                fallbacks.join();
                fonts.complete(FontCoverage.isAny());
            });
        } catch (UnsupportedOperationException unreachable) {
            return Optional.of("window.no-server");
        }
        if (fonts.join()) {
            return Optional.empty();
        }
        Platform.exit();
        return Optional.of("window.no-fonts");
    }

    /** Opens the roadmaps of {@link StartupContext}, or the welcome page. Returns when the last window is closed. */
    static void open() {
        launch(App.class);
    }

    @Override
    public void start(Stage unused) throws IOException {
        PausingTimer.install();
        var choices = new LivePreferences(begun.settings(), begun.background());
        choices.preferencesProperty().subscribe(chosen -> {
            var language = SystemPaths.language(chosen.appearance().language());
            begun.days().set(chosen.days());
            begun.weekend().set(SystemPaths.weekend(chosen.appearance().language()));
            SystemPaths.setDefaultLocale(language, chosen.days().weekStart());
        });
        var program = new ProgramContext(
                begun.environment(),
                new UiText(
                        SystemPaths.language(choices.preferences().appearance().language())),
                uri -> getHostServices().showDocument(uri.toASCIIString()),
                choices,
                SystemPaths.home(),
                begun.ahead());
        var windows = new Windows(program);
        new IdleWork(begun.background(), windows::prepareNext).follow(Window.getWindows());
        var untilThere = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            if (windows.size() > 0) {
                Platform.runLater(() -> windows.report(error));
            } else if (untilThere != null) {
                untilThere.uncaughtException(thread, error);
            }
        });
        windows.follow(language -> new UiText(SystemPaths.language(language)));
        if (System.getProperty("os.name").startsWith("Mac")) {
            FilesFromFinder.install(files -> files.forEach(windows::open));
        }
        if (windows.size() == 0) {
            begun.files().forEach(windows::open);
        }
        if (windows.size() == 0) {
            windows.welcome();
        }
        handover = SingleInstance.listen(
                SystemPaths.box(),
                roadmaps -> begun.background()
                        .run(
                                () -> roadmaps,
                                handed -> {
                                    handed.forEach(windows::open);
                                    if (handed.isEmpty()) {
                                        windows.welcome();
                                    }
                                },
                                Background::unexpected));
    }

    @Override
    public void stop() {
        if (handover != null) {
            handover.close();
        }
        begun.background().close();
    }
}
