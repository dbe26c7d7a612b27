package waymark;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Symbolic links for tests. Under Windows it takes a right that few have to make one: without it, the test is skipped. */
public final class SymbolicLinks {
    private SymbolicLinks() {}

    /** Makes one, and gives it. */
    public static Path create(Path link, Path target) throws IOException {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (FileSystemException e) {
            Assumptions.assumeFalse(
                    System.getProperty("os.name").startsWith("Windows"),
                    () -> "this user may not make symbolic links: " + e.getMessage());
            throw e;
        }
    }
}
