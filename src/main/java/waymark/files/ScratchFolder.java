package waymark.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A temporary folder that only the user can enter and that is removed on closing. */
public final class ScratchFolder implements AutoCloseable {
    private final Path path;
    private final Path file;

    /**
     * Creates the folder, with one file and some empty folders in it.
     *
     * @param name the name of the file
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

    /** Removes the folder. Fails if one of the folders in it isn't empty. */
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
