package waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import waymark.progress.HybridClock;

/**
 * The files of a roadmap as they were read first: everything that a {@link Session} starts with.
 *
 * @param today supplies the day that is shown
 * @param watched where they are read and written
 * @param ids gives each change its place in time
 * @param loader reads them again
 * @param loaded their content
 */
record OpenedFiles(
        Supplier<LocalDate> today, WatchedFiles watched, HybridClock ids, Loader loader, LoadedFiles loaded) {
    static OpenedFiles of(Environment environment, Supplier<LocalDate> today, Path roadmap, List<Path> copies)
            throws ProblemException {
        var watched = new WatchedFiles(roadmap, copies, environment.cache());
        var ids = new HybridClock(environment.clock(), environment.random()::nextLong);
        var loader = new Loader(watched, environment, ids, today);
        return new OpenedFiles(today, watched, ids, loader, loader.open());
    }

    /** Creates the same for other content, without referring to this one's. */
    Function<LoadedFiles, OpenedFiles> others() {
        var day = today;
        var files = watched;
        var clock = ids;
        var again = loader;
        return other -> new OpenedFiles(day, files, clock, again, other);
    }
}
