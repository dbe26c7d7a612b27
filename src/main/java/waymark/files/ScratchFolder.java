package waymark.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A folder of the system's for temporary files that only the user can enter, and that is taken away at the end. */
public final class ScratchFolder implements AutoCloseable {
    private final Path path;
    private final Path file;

    /**
     * Makes it, with one file and some empty folders in it.
     *
     * @param name what the file is called
     */
    public ScratchFolder(String name, String content, String... folders) throws IOException {
        path = Path.of(System.getProperty("java.io.tmpdir")).toRealPath().resolve("waymark-" + UUID.randomUUID());
        Folder.makePrivate(path);
        file = path.resolve(name);
        AtomicFile.replace(file, content.getBytes(StandardCharsets.US_ASCII));
        for (String folder : folders) {
            Files.createDirectory(path.resolve(folder));
        }
    }

    public Path path() {
        return path;
    }

    /** Takes it away. What somebody else put there stays. */
    @Override
    public void close() throws IOException {
        Files.delete(WriteTarget.of(file).file());
        try (var left = Files.list(path)) {
            for (Path folder : left.toList()) {
                Files.delete(folder);
            }
        }
        Files.delete(path);
    }
}
