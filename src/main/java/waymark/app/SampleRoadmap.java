package waymark.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import waymark.files.AtomicFile;
import waymark.files.PlainFile;

/** The roadmap that comes with the program, to try it with or to work through. */
public final class SampleRoadmap {
    private static final String NAME = "ai-engineer-roadmap.md";

    private SampleRoadmap() {}

    /** Adds an item to one that lies there, as its author does. */
    public static void addItem(Path file) throws IOException {
        String text = new String(PlainFile.read(file, 1 << 20), StandardCharsets.UTF_8);
        AtomicFile.replace(file, (text + "\n- [ ] One more\n").getBytes(StandardCharsets.UTF_8));
    }

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
