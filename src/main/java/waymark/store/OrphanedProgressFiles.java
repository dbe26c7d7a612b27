package waymark.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Progress files without a roadmap, which may have been renamed. */
public final class OrphanedProgressFiles {
    private static final int MOST = 10;
    private static final long LARGEST = 64L << 20;

    private OrphanedProgressFiles() {}

    /** The orphans beside a roadmap, a few at most. */
    public static List<Path> beside(Path roadmap) throws IOException {
        try (Stream<Path> files = Files.list(roadmap.toAbsolutePath().getParent())) {
            return files.filter(OrphanedProgressFiles::isOrphan)
                    .sorted()
                    .limit(MOST)
                    .toList();
        }
    }

    private static boolean isOrphan(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ProgressStore.SUFFIX) || name.length() == ProgressStore.SUFFIX.length()) {
            return false;
        }
        Path roadmap = file.resolveSibling(name.substring(0, name.length() - ProgressStore.SUFFIX.length()));
        try {
            return Files.notExists(roadmap) && Files.isRegularFile(file) && Files.size(file) <= LARGEST;
        } catch (IOException gone) {
            return false;
        }
    }
}
