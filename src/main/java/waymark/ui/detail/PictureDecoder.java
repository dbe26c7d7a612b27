package waymark.ui.detail;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import waymark.links.PictureFile;

/**
 * Decodes pictures on a thread of its own, one at a time: they come from strangers, and each may take long and much memory. The pictures of
 * one text share a budget of {@link #MOST_PIXELS}; the rest isn't shown.
 */
final class PictureDecoder {
    /** No pane is wider; more pixels would only cost memory. */
    private static final int WIDEST = 1600;

    private static final long MOST_PIXELS = 40_000_000;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            5,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("waymark-pictures").daemon().factory());
    private long pixels;

    PictureDecoder() {
        thread.allowCoreThreadTimeOut(true);
    }

    /** Starts with a new text and drops what is waiting for the previous one. */
    void begin() {
        thread.getQueue().clear();
        pixels = 0;
    }

    /** Decodes a picture and passes it on, on the UI thread. */
    void decode(PictureFile picture, Consumer<Image> decoded) {
        if (pixels + picture.pixels() > MOST_PIXELS) {
            return;
        }
        pixels += picture.pixels();
        thread.execute(() -> image(picture).ifPresent(image -> Platform.runLater(() -> decoded.accept(image))));
    }

    private static Optional<Image> image(PictureFile picture) {
        try {
            return picture.content()
                    .map(bytes -> new Image(
                            new ByteArrayInputStream(bytes), Math.min(picture.width(), WIDEST), 0, true, true))
                    .filter(image -> !image.isError() && image.getWidth() > 0);
        } catch (OutOfMemoryError | RuntimeException undecodable) {
            return Optional.empty();
        }
    }
}
