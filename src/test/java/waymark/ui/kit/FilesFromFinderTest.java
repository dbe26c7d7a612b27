package waymark.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Application;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What the Finder opens before and after the program listens is opened; all else goes where it went before. */
final class FilesFromFinderTest {
    private Application.EventHandler before;

    @BeforeEach
    void keepHandler() throws Exception {
        FxToolkit.registerPrimaryStage();
        before = onToolkit(() -> Application.GetApplication().getEventHandler());
    }

    @AfterEach
    void restoreHandler() {
        onToolkit(() -> {
            Application.GetApplication().setEventHandler(before);
            return before;
        });
    }

    @Test
    void hearsWhatCameBeforeAndWhatComesLater() {
        var opened = new ArrayList<Path>();
        onToolkit(() -> {
            asBeforeTheFirstWindow();
            fromFinder("/a/first.md", "/a/second.md");
            FilesFromFinder.install(opened::addAll);
            fromFinder("/a/later.md");
            return opened;
        });
        assertThat(opened).containsExactly(Path.of("/a/first.md"), Path.of("/a/second.md"), Path.of("/a/later.md"));
    }

    /** A method that a later JavaFX adds has to be handed on, too. */
    @Test
    void handsOnWhatTheToolkitHandles() {
        List<String> handled = Arrays.stream(before.getClass().getDeclaredMethods())
                .map(Method::getName)
                .toList();
        List<String> handedOn = Arrays.stream(FilesFromFinder.class.getDeclaredMethods())
                .map(Method::getName)
                .toList();
        assertThat(handled).isNotEmpty();
        assertThat(handedOn).containsAll(handled);
    }

    private static void fromFinder(String... files) throws ReflectiveOperationException {
        Method notify = Application.class.getDeclaredMethod("notifyOpenFiles", String[].class);
        notify.setAccessible(true);
        notify.invoke(Application.GetApplication(), (Object) files);
    }

    private static void asBeforeTheFirstWindow() throws ReflectiveOperationException {
        Field active = Application.class.getDeclaredField("initialActiveEventReceived");
        active.setAccessible(true);
        active.setBoolean(Application.GetApplication(), false);
    }

    private interface Action<T> {
        T run() throws ReflectiveOperationException;
    }

    private static <T> T onToolkit(Action<T> action) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(action.run());
            } catch (ReflectiveOperationException | RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}
