package waymark.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads the roadmap of the first window on a thread of its own while the toolkit starts. The first call that opens this roadmap gets the
 * result; any other call reads its file itself.
 */
public final class RoadmapPreloader {
    private final AtomicReference<@Nullable Reading> reading;

    private record Reading(Path roadmap, FutureTask<OpenedFiles> files) {}

    private RoadmapPreloader(@Nullable Reading reading) {
        this.reading = new AtomicReference<>(reading);
    }

    /** Reads nothing ahead. */
    public static RoadmapPreloader none() {
        return new RoadmapPreloader(null);
    }

    /** Starts reading a roadmap. */
    public static RoadmapPreloader of(Path roadmap, Environment environment) {
        var files = new FutureTask<>(() -> OpenedFiles.of(environment, environment::today, roadmap, List.of()));
        Thread.ofPlatform().daemon().name("waymark-read-ahead").start(files);
        return new RoadmapPreloader(new Reading(absolute(roadmap), files));
    }

    /**
     * Opens a roadmap like {@link Session#open(Path, Environment)}. May wait until it has been read.
     *
     * @throws ProblemException if the roadmap can't be read
     */
    public Session open(Path roadmap, Environment environment) throws ProblemException {
        Reading ahead = reading.getAndSet(null);
        if (ahead == null || !ahead.roadmap().equals(absolute(roadmap))) {
            return Session.open(roadmap, environment);
        }
        try {
            return new Session(environment, ahead.files().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InternalFailure(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case ProblemException known -> throw known;
                case RuntimeException unforeseen -> throw unforeseen;
                case Throwable error -> throw new InternalFailure(error);
            }
        }
    }

    private static Path absolute(Path roadmap) {
        return roadmap.toAbsolutePath().normalize();
    }
}
