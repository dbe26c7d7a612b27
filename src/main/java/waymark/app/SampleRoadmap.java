package waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import waymark.files.AtomicFile;

/** The roadmap that comes with the program, to try it with or to work through. */
public final class SampleRoadmap {
    private static final String NAME = "ai-engineer-roadmap.md";

    private SampleRoadmap() {}

    /** Puts it into a folder, which is made where it is missing. One that lies there already stays as it is. */
    public static Path in(Path folder) throws ProblemException {
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            return file;
        }
        try (var in = Objects.requireNonNull(SampleRoadmap.class.getResourceAsStream("/waymark/sample/" + NAME))) {
            AtomicFile.replaceIn(file, in.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Problem.Kind.EXPORT_FAILED, file, FailureReasons.of(e)), e);
        }
    }
}
