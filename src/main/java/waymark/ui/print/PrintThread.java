package waymark.ui.print;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import waymark.app.Background;

/**
 * Does each piece of work on a thread of its own, and reports on the window's thread: a printer may take its time, and what
 * was done is saved meanwhile. The thread is a daemon: a printer that never answers doesn't keep the program from ending.
 */
final class PrintThread implements Background {
    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
        try {
            Thread.ofPlatform()
                    .name("waymark-printing")
                    .daemon()
                    .start(() -> SAME_THREAD.<T>run(
                            work,
                            result -> Platform.runLater(() -> onSuccess.accept(result)),
                            failure -> Platform.runLater(() -> onFailure.accept(failure))));
        } catch (OutOfMemoryError e) {
            Platform.runLater(() -> onFailure.accept(Background.failure(e)));
        }
    }
}
