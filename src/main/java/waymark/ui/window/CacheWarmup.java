package waymark.ui.window;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import waymark.app.SampleRoadmap;
import waymark.ui.command.Command;

/** Runs each command of the window once, without a display, as a user would. For a process that does nothing else. */
public final class CacheWarmup {
    /** The number of frames to wait: some nodes change their layout while they are laid out. */
    private static final int FRAMES = 6;

    private static final long BETWEEN_TRIES = 20_000_000;

    private static final String QUERY = "learning";

    /** Commands that open dialogs of the platform. */
    private static final Set<Command> LEFT_OUT = EnumSet.of(
            Command.OPEN,
            Command.EXPORT,
            Command.IMPORT,
            Command.TICK_LIST,
            Command.KNOWN,
            Command.PRINT,
            Command.FULL_SCREEN,
            Command.CLOSE,
            Command.QUIT);

    private static final Pattern DISPLAY_CLASS =
            Pattern.compile("com/sun/(glass/ui/(gtk|win|mac|delegate)|prism/es2)/[^/]+\\.class");

    private final Path roadmap;
    private final Deque<Command> commands = new ArrayDeque<>(EnumSet.complementOf(EnumSet.copyOf(LEFT_OUT)));

    public CacheWarmup(Path roadmap) {
        this.roadmap = roadmap;
    }

    /** Starts as soon as the toolkit runs, shows a window, and ends the toolkit. */
    public void start() {
        loadWhatADisplayNeeds();
        Thread.ofPlatform().daemon().start(() -> {
            while (!isBegun()) {
                LockSupport.parkNanos(BETWEEN_TRIES);
            }
        });
    }

    /** The classes that draw on a display never run here, but loading them is enough to get them into the cache. */
    private static void loadWhatADisplayNeeds() {
        var source = Application.class.getProtectionDomain().getCodeSource();
        try (var jar = new JarFile(new File(URI.create(source.getLocation().toString())))) {
            jar.stream()
                    .map(ZipEntry::getName)
                    .filter(DISPLAY_CLASS.asMatchPredicate())
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .forEach(CacheWarmup::load);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, CacheWarmup.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isBegun() {
        try {
            Platform.runLater(this::pressAll);
            return true;
        } catch (IllegalStateException noToolkitYet) {
            return false;
        }
    }

    private void pressAll() {
        new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                if (++frame % FRAMES > 0) {
                    return;
                }
                var windows = List.copyOf(Window.getWindows());
                if (windows.isEmpty()) {
                    return;
                }
                windows.stream().skip(1).forEach(Window::hide);
                if (!commands.isEmpty()) {
                    // Not within the frame, which couldn't end while a window waits to be closed.
                    Command command = commands.remove();
                    Platform.runLater(() -> press(command, windows.getFirst().getScene()));
                } else {
                    stop();
                    windows.getFirst().hide();
                    Platform.exit();
                }
            }
        }.start();
    }

    private void press(Command command, Scene scene) {
        if (command == Command.RELOAD) {
            change();
        }
        var key = (KeyCodeCombination) command.keys().stream().findFirst().orElse(null);
        if (command.scope() == Command.Scope.WINDOW) {
            scene.getAccelerators().get(key).run();
        } else if (key != null) {
            boolean shortcut = key.getShortcut() == ModifierValue.DOWN;
            boolean mac = System.getProperty("os.name").startsWith("Mac");
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            key.getCode(),
                            key.getShift() == ModifierValue.DOWN,
                            shortcut && !mac,
                            false,
                            shortcut && mac));
        }
        if (command == Command.FILTER && scene.getFocusOwner() instanceof TextInputControl filter) {
            filter.setText(QUERY);
        }
    }

    /** Edits the roadmap, as its author would. */
    private void change() {
        try {
            SampleRoadmap.edit(roadmap);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
