package waymark.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import waymark.model.Roadmap;
import waymark.progress.Entry;
import waymark.store.Contents;
import waymark.store.ProgressStore;

/** The two files of an open roadmap. Knows how they looked last, so that what this program writes itself is no news. */
final class Disk {
    private final Path roadmap;
    private final ProgressStore store;
    private FileMark roadmapMark = FileMark.NONE;
    private FileMark progressMark = FileMark.NONE;

    Disk(Path file) {
        roadmap = file.toAbsolutePath().normalize();
        store = new ProgressStore(ProgressStore.beside(roadmap));
    }

    Path roadmap() {
        return roadmap;
    }

    Path progress() {
        return store.file();
    }

    synchronized Roadmap readRoadmap() throws ProblemException {
        roadmapMark = FileMark.of(roadmap);
        return RoadmapFile.read(roadmap);
    }

    synchronized Contents readProgress() throws IOException {
        progressMark = FileMark.of(store.file());
        return store.read();
    }

    synchronized void append(List<Entry> entries) throws IOException {
        FileMark before = FileMark.of(store.file());
        long bytes = store.append(entries);
        FileMark after = FileMark.of(store.file());
        if (before.equals(progressMark) && after.size() == before.size() + bytes) {
            progressMark = after;
        }
    }

    /** Whether another program wrote one of the files since they were read. */
    synchronized boolean isNews() {
        return !FileMark.of(roadmap).equals(roadmapMark)
                || !FileMark.of(store.file()).equals(progressMark);
    }

    /** Whether a file that said something says nothing: perhaps another program is about to write it. */
    synchronized boolean isDoubtful() {
        return isEmptied(roadmap, roadmapMark) || isEmptied(store.file(), progressMark);
    }

    private static boolean isEmptied(Path file, FileMark before) {
        return !before.isEmpty() && FileMark.of(file).isEmpty();
    }
}
