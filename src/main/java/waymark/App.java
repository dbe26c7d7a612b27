package waymark;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import waymark.app.Device;
import waymark.app.Environment;
import waymark.ui.Words;
import waymark.ui.kit.FxBackground;
import waymark.ui.kit.Look;
import waymark.ui.kit.Quiet;
import waymark.ui.shell.MainWindow;
import waymark.ui.shell.ShellViewModel;

/** The window as a program: wires everything by hand, and waits at its end until all is written. */
public final class App extends Application {
    private final FxBackground background = new FxBackground();
    private @Nullable ShellViewModel shell;

    /** Opens the window on the first of these files, or to welcome the reader; comes back when it is closed. */
    public static void open(String... files) {
        Quiet.start();
        launch(App.class, files);
    }

    @Override
    public void start(Stage stage) {
        var environment = new Environment(
                Clock.systemDefaultZone(), Device.name(), RandomGenerator.of("SecureRandom"), background);
        var model = new ShellViewModel(
                environment,
                new Words(Locale.getDefault()),
                uri -> getHostServices().showDocument(uri.toASCIIString()));
        model.watchFiles();
        shell = model;
        var look = new Look();
        List<String> files = getParameters().getRaw();
        if (!files.isEmpty()) {
            model.open(Path.of(files.getFirst()));
        }
        new MainWindow(stage, model, look).show();
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.close();
        }
        background.close();
    }
}
