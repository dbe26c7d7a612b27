package waymark.app;

import java.io.IOException;
import java.nio.file.Path;
import waymark.files.AtomicFile;

/** Writes pictures of the window and its charts to files. */
public final class PictureExport {
    private PictureExport() {}

    /**
     * Refuses a file that can't be written, before the picture is drawn.
     *
     * @throws ProblemException if it isn't a regular file or leads elsewhere
     */
    public static void check(Path target) throws ProblemException {
        try {
            AtomicFile.check(target);
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    /**
     * Writes a picture atomically. An existing file is kept as a numbered backup.
     *
     * @throws ProblemException if nothing was written
     */
    public static void write(Path target, byte[] picture) throws ProblemException {
        ExportFile.prepareTarget(target, true);
        try {
            AtomicFile.replace(target, picture);
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static ProblemException failed(Path target, IOException cause) {
        return new ProblemException(Problem.of(Problem.Kind.EXPORT_FAILED, target, FailureReasons.of(cause)), cause);
    }
}
