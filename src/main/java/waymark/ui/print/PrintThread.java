package waymark.ui.print;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import waymark.app.Background;

/**
 * Runs each job on a thread of its own and reports to the UI thread: a printer may be slow, and progress has to be saved meanwhile. The
 * thread is a daemon, so a printer that never answers doesn't keep the program from ending.
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
