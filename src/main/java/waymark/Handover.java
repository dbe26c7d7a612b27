package waymark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.document.RequestBox;

/** Hands the roadmaps of a second start to the program that is running already. */
final class Handover implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int MILLISECONDS_BETWEEN_LOOKS = 250;
    private static final String BETWEEN = "\0";

    private final RequestBox.Owner owner;
    private final Thread thread;

    private Handover(RequestBox.Owner owner, Consumer<List<Path>> handed) {
        this.owner = owner;
        this.thread = Thread.ofPlatform().name("waymark-handover").daemon().start(() -> {
            try {
                while (true) {
                    owner.take().forEach(text -> handed.accept(paths(text)));
                    Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
                }
            } catch (IOException | InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static RequestBox box(Path settings) {
        return new RequestBox(settings.resolve("running"));
    }

    private static List<Path> paths(String text) {
        return Stream.of(text.split(BETWEEN))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList();
    }

    /**
     * Hands the roadmaps to the program that is running. Says whether there is one that took them; if not, this one opens
     * them itself.
     */
    static boolean give(Path settings, String... roadmaps) {
        try {
            var box = box(settings);
            var free = box.own();
            if (free.isPresent()) {
                free.get().close();
                return false;
            }
            List<String> paths = Arrays.stream(roadmaps)
                    .map(path -> Path.of(path).toAbsolutePath().toString())
                    .toList();
            return box.send(String.join(BETWEEN, paths), PATIENCE);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Has {@code handed} told, on a thread of its own, what later starts hand over. None are where that isn't possible. */
    static @Nullable Handover listen(Path settings, Consumer<List<Path>> handed) {
        try {
            return box(settings).own().map(owner -> new Handover(owner, handed)).orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            owner.close();
        } catch (IOException e) {
            // The program ends, and its lock with it.
            return;
        }
    }
}
