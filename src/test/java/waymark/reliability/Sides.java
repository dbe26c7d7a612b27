package waymark.reliability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in the folders that a sync program keeps the same. */
final class Sides {
    private Sides() {}

    /** The plain files of a folder, but those that a program hides. */
    static SortedMap<String, ByteBuffer> files(Path folder) throws IOException {
        var content = new TreeMap<String, ByteBuffer>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".")) {
                    content.put(name, ByteBuffer.wrap(Files.readAllBytes(file)));
                }
            }
        }
        return content;
    }

    /** Whether both hold the same; not where a file goes just then. */
    static boolean areSame(Path here, Path there) throws IOException {
        try {
            return files(here).equals(files(there));
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
