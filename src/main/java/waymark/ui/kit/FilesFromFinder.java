package waymark.ui.kit;

import com.sun.glass.ui.Application;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Opens files from the macOS Finder, which sends events instead of arguments. JavaFX has no public API for them, and AWT doesn't receive
 * them next to JavaFX. See docs/javafx.md.
 */
public final class FilesFromFinder extends Application.EventHandler {
    private final Application.EventHandler toolkit;
    private final Consumer<List<Path>> opened;

    private FilesFromFinder(Application.EventHandler toolkit, Consumer<List<Path>> opened) {
        this.toolkit = toolkit;
        this.opened = opened;
    }

    /** Call this on the toolkit's thread. {@code opened} runs there, immediately for the files that the program was started with. */
    public static void install(Consumer<List<Path>> opened) {
        Application application = Application.GetApplication();
        application.setEventHandler(new FilesFromFinder(application.getEventHandler(), opened));
    }

    @Override
    public void handleOpenFilesAction(Application application, long time, String[] files) {
        opened.accept(Stream.of(files).map(Path::of).toList());
    }

    @Override
    public void handleQuitAction(Application application, long time) {
        toolkit.handleQuitAction(application, time);
    }

    @Override
    public void handlePreferencesChanged(Map<String, Object> preferences) {
        toolkit.handlePreferencesChanged(preferences);
    }
}
