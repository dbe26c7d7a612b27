package waymark.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.files.AtomicFile;
import waymark.files.RegularFile;

/** The roadmap that comes with the program, to try it with or to work through. */
public final class SampleRoadmap {
    private static final String NAME = "ai-engineer-roadmap.md";
    private static final Pattern ITEM =
            Pattern.compile("^ +- \\[ ] (?:[\\d.]+ )?(\\w+ \\w+ \\w.*)\n", Pattern.MULTILINE);

    private SampleRoadmap() {}

    /** Edits the roadmap in a folder as its author would: an item is added, one is removed, and one is moved and reworded. */
    public static void edit(Path file) throws IOException {
        String text = new String(RegularFile.read(file, 1 << 20), StandardCharsets.UTF_8);
        Matcher items = ITEM.matcher(text);
        var moved = items.find() ? "\n- [ ] More of: " + items.group(1) + "\n" : "";
        String rest = items.replaceFirst("");
        AtomicFile.replace(
                file,
                (ITEM.matcher(rest).replaceFirst("") + moved + "- [ ] One more\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Copies the roadmap to a folder, which is created if necessary. An existing copy is left unchanged. */
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
