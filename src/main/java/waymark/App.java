package waymark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.Device;
import waymark.app.Environment;
import waymark.settings.Settings;
import waymark.ui.Choices;
import waymark.ui.Words;
import waymark.ui.kit.FxBackground;
import waymark.ui.kit.Quiet;
import waymark.ui.shell.Program;
import waymark.ui.shell.Windows;

/** The windows as a program: wires everything by hand, and waits at its end until all is written. */
public final class App extends Application {
    private final FxBackground background = new FxBackground();
    private @Nullable Handover handover;

    /**
     * Opens these files, or the roadmap that was opened last, or welcomes the reader; comes back when the last window is
     * closed.
     */
    public static void open(String... files) {
        Quiet.start();
        launch(App.class, files);
    }

    @Override
    public void start(Stage unused) throws IOException {
        var settings = new Settings(Surroundings.settings());
        var choices = new Choices(settings, background);
        // Asked where files are read too, which is not on the thread of the properties.
        var days = new AtomicReference<>(choices.preferences().days());
        choices.preferencesProperty().subscribe(chosen -> {
            days.set(chosen.days());
            Surroundings.speak(
                    Surroundings.language(chosen.appearance().language()),
                    chosen.days().weekStart());
        });
        var environment = new Environment(
                Clock.systemDefaultZone(),
                days::get,
                Device.name(),
                RandomGenerator.of("SecureRandom"),
                background,
                Surroundings.cache());
        var program = new Program(
                environment,
                new Words(
                        Surroundings.language(choices.preferences().appearance().language())),
                uri -> getHostServices().showDocument(uri.toASCIIString()),
                choices,
                Surroundings.home());
        var windows = new Windows(program);
        var untilThere = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            if (windows.size() > 0) {
                Platform.runLater(() -> windows.tell(error));
            } else if (untilThere != null) {
                untilThere.uncaughtException(thread, error);
            }
        });
        windows.follow(language -> new Words(Surroundings.language(language)));
        List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
        (files.isEmpty()
                        ? settings.recent().stream()
                                .filter(Surroundings::isThere)
                                .limit(1)
                                .toList()
                        : files)
                .forEach(windows::open);
        if (windows.size() == 0) {
            windows.welcome();
        }
        handover = Handover.listen(
                settings.folder(),
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

    @Override
    public void stop() {
        if (handover != null) {
            handover.close();
        }
        background.close();
    }
}
