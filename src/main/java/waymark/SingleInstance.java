package waymark;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.files.InstanceSocket;

/** Passes the roadmaps of a second start to the program that is already running on the same display. */
final class SingleInstance implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String BETWEEN = "\0";

    private final InstanceSocket.Owner owner;

    private SingleInstance(InstanceSocket.Owner owner, Consumer<List<Path>> handed) {
        this.owner = owner;
        Thread.ofPlatform().name("waymark-handover").daemon().start(() -> {
            try {
                owner.serve(text -> take(text, handed));
            } catch (IOException closed) {
                return;
            }
        });
    }

    /** Whoever sends something meaningless gets no answer and opens it itself. */
    private static void take(String text, Consumer<List<Path>> handed) {
        handed.accept(Stream.of(text.split(BETWEEN))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList());
    }

    /**
     * Passes roadmaps to the running program. Returns whether there is one that took them; if not, this one opens them itself.
     *
     * @param box the folder in which the programs on one display meet
     */
    static boolean give(Path box, String... roadmaps) {
        try {
            List<String> paths = Arrays.stream(roadmaps)
                    .map(path -> Path.of(path).toAbsolutePath().toString())
                    .toList();
            WindowsApi.letOthersComeToFront();
            return new InstanceSocket(box).send(String.join(BETWEEN, paths), PATIENCE);
        } catch (IOException | InvalidPathException | UnsupportedOperationException nobody) {
            return false;
        }
    }

    /** Calls {@code handed}, on a thread of its own, with what later starts pass on. Returns null if that isn't possible. */
    static @Nullable SingleInstance listen(Path box, Consumer<List<Path>> handed) {
        try {
            return new InstanceSocket(box)
                    .own()
                    .map(owner -> new SingleInstance(owner, handed))
                    .orElse(null);
        } catch (IOException | UnsupportedOperationException impossible) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            owner.close();
        } catch (IOException e) {
            // The program ends, and its lock with it.
            return;
        }
    }
}
