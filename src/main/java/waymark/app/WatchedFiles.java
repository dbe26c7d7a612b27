package waymark.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import waymark.model.FilledBlanks;
import waymark.model.Roadmap;
import waymark.progress.Entry;
import waymark.store.Copies;
import waymark.store.ProgressCopy;
import waymark.store.ProgressFileContents;
import waymark.store.ProgressStore;

/**
 * The files of an open roadmap: the roadmap, its progress file and copies of that. Remembers how they looked, so that what this program
 * writes itself doesn't count as a change.
 */
final class WatchedFiles {
    /** The modification time of a folder is coarse: a file may have been added just after the scan. */
    private static final int SCANS_AFTER_CHANGE = 3;
    /** Some file systems don't update the modification time of a folder. */
    private static final int LOOKS_BETWEEN_SCANS = 10;

    private final Path roadmap;
    private final ProgressStore store;
    private final Comparison comparison;
    private final List<Path> named;
    private FileState roadmapMark = FileState.NONE;
    private FileState progressMark = FileState.NONE;
    private FileState folderMark = FileState.NONE;
    private Map<Path, FileState> copyMarks = Map.of();
    private List<Path> found = List.of();
    private List<Path> toTakeIn = List.of();
    private int looks;
    private @Nullable IOException unsearched;
    private volatile boolean unread;

    WatchedFiles(Path file) {
        this(file, List.of(), null);
    }

    /**
     * @param named copies of the progress file that the user named, in addition to those that are found
     * @param cache the folder for files that can be deleted at any time; null for none
     */
    WatchedFiles(Path file, List<Path> named, @Nullable Path cache) {
        this(file, named, cache, store -> store::compare);
    }

    /** Reads copies of the progress file and compares each with it. */
    interface Comparison {
        Copies of(List<Path> copies) throws IOException;
    }

    /** @param comparing creates the comparison */
    WatchedFiles(Path file, List<Path> named, @Nullable Path cache, Function<ProgressStore, Comparison> comparing) {
        Path given = file.toAbsolutePath().normalize();
        this.roadmap = real(given);
        this.store = new ProgressStore(ProgressStore.beside(roadmap), cache);
        this.comparison = comparing.apply(store);
        this.named = named.stream()
                .map(copy -> copy.toAbsolutePath().normalize())
                .collect(Collectors.toCollection(ArrayList::new));
        Path besideLink = ProgressStore.beside(given);
        if (!given.equals(roadmap) && isAnother(besideLink)) {
            this.named.add(besideLink);
        }
    }

    /** A roadmap has one progress file, whatever links lead to it. */
    private static Path real(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException nowhere) {
            return file;
        }
    }

    private boolean isAnother(Path progress) {
        try {
            return Files.isRegularFile(progress)
                    && !(Files.exists(store.file()) && Files.isSameFile(progress, store.file()));
        } catch (IOException gone) {
            return false;
        }
    }

    /** Treats another progress file like a copy of this one. */
    synchronized void name(Path copy) {
        named.add(copy);
    }

    Path roadmap() {
        return roadmap;
    }

    Path progress() {
        return store.file();
    }

    synchronized Roadmap readRoadmap(FilledBlanks filled) throws ProblemException {
        roadmapMark = FileState.of(roadmap);
        return RoadmapFile.read(roadmap, filled);
    }

    /** Reads the roadmap again. */
    synchronized Roadmap readRoadmap(FilledBlanks filled, Roadmap before, FilledBlanks knownBefore)
            throws ProblemException {
        roadmapMark = FileState.of(roadmap);
        return RoadmapFile.read(roadmap, filled, before, knownBefore);
    }

    /** Marks whether the last content couldn't be read or wasn't used: then it counts as a change until it is read. */
    void setUnread(boolean now) {
        unread = now;
    }

    boolean isUnread() {
        return unread;
    }

    synchronized ProgressFileContents readProgress() throws IOException {
        progressMark = FileState.of(store.file());
        copyMarks = marks(scan());
        return store.read();
    }

    /** Reads the copies. They are merged with the next write, those of a newer version only on request. */
    synchronized Copies readCopies() throws IOException {
        List<Path> all = scan();
        copyMarks = marks(all);
        Copies copies = comparison.of(all);
        unread |= unsearched != null || copies.mayBeReadLater();
        toTakeIn = copies.list().stream()
                .filter(copy -> copy.lines() > 0 && !copy.isNewer())
                .map(ProgressCopy::file)
                .toList();
        return copies;
    }

    /**
     * Appends entries, preceded by what the progress file lacks of its copies. Returns the copies that were merged.
     *
     * @param asked whether to merge those of a newer version, too
     * @param last runs just before writing; an exception from it prevents the write
     */
    synchronized List<Path> append(List<Entry> entries, boolean asked, Runnable last) throws IOException {
        if (Files.isDirectory(roadmap.getParent()) && Files.notExists(roadmap) && Files.notExists(store.file())) {
            // Its disk may be gone, and anything written now would be hidden once it is mounted again.
            throw new FileSystemException(roadmap.toString(), null, "the roadmap is missing");
        }
        FileState before = FileState.of(store.file());
        var appended = store.append(asked ? List.copyOf(copyMarks.keySet()) : toTakeIn, entries, last);
        FileState after = FileState.of(store.file());
        if (before.equals(progressMark) && after.size() == before.size() + appended.bytes()) {
            progressMark = after;
        }
        toTakeIn = List.of();
        return appended.merged();
    }

    /**
     * Deletes a copy if the progress file contains everything in it.
     *
     * @param last runs just before that; an exception from it prevents it
     */
    synchronized Path removeCopy(Path copy, Runnable last) throws IOException {
        store.remove(copy, last);
        return copy;
    }

    /** Whether another program has written one of the files since they were read. */
    synchronized boolean isNews() {
        return unread
                || !FileState.of(roadmap).equals(roadmapMark)
                || !FileState.of(store.file()).equals(progressMark)
                || !marks(copiesNow()).equals(copyMarks);
    }

    /** Whether a file that had content is empty now: perhaps another program is about to write it. */
    synchronized boolean isDoubtful() {
        return isEmptied(roadmap, roadmapMark) || isEmptied(store.file(), progressMark);
    }

    private static boolean isEmptied(Path file, FileState before) {
        return !before.isEmpty() && FileState.of(file).isEmpty();
    }

    /** Only scans the folder if files may have been added or removed: there may be many. */
    private List<Path> copiesNow() {
        FileState folder = FileState.of(roadmap.getParent());
        looks = folder.equals(folderMark) ? looks + 1 : 0;
        folderMark = folder;
        return looks < SCANS_AFTER_CHANGE || looks % LOOKS_BETWEEN_SCANS == 0 ? scan() : all();
    }

    private List<Path> scan() {
        try {
            found = store.copies();
            unsearched = null;
        } catch (IOException unreadable) {
            found = List.of();
            unsearched = unreadable;
        }
        return all();
    }

    /** Why it isn't known whether there are copies; empty if it is known. */
    synchronized Optional<IOException> unsearched() {
        return Optional.ofNullable(unsearched);
    }

    private List<Path> all() {
        return Stream.concat(found.stream(), named.stream()).distinct().toList();
    }

    private static Map<Path, FileState> marks(List<Path> files) {
        var marks = new LinkedHashMap<Path, FileState>();
        files.forEach(file -> marks.put(file, FileState.of(file)));
        return marks;
    }
}
