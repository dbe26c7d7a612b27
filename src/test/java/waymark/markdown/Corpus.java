package waymark.markdown;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import waymark.document.SourceText;

/**
 * Checklists from other hands, in a folder outside the project that the system property {@code waymark.corpus} names.
 * Tests that want it are skipped without it.
 */
public final class Corpus {
    private final Path folder;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    /** A task as the oracle reads it. */
    public record Task(int byteOffset, boolean checked) {}

    /** The corpus; skips the test that asks for it where there is none. */
    public static Corpus required() {
        String folder = System.getProperty("waymark.corpus", "");
        assumeTrue(!folder.isEmpty(), "skipped: -Dwaymark.corpus=DIR names no corpus");
        return new Corpus(Path.of(folder));
    }

    /** A file's content. */
    public SourceText read(String name) throws IOException {
        return SourceText.read(Files.readAllBytes(folder.resolve(name)));
    }

    /** All files that are Markdown, those without an oracle too. */
    public List<String> files() throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".md"))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** The tasks of each file that has an oracle. */
    public Map<String, List<Task>> oracle() throws IOException {
        var oracle = new LinkedHashMap<String, List<Task>>();
        try (JsonParser json = new JsonFactory()
                .createParser(ObjectReadContext.empty(), Files.readAllBytes(folder.resolve("oracle.json")))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                oracle.put(json.currentName(), tasks(json));
            }
        }
        return oracle;
    }

    private static List<Task> tasks(JsonParser json) {
        var tasks = new ArrayList<Task>();
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean wanted = json.currentName().equals("tasks");
            json.nextToken();
            if (!wanted) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.START_ARRAY) {
                json.nextIntValue(0);
                json.nextIntValue(0);
                int offset = json.nextIntValue(0);
                tasks.add(new Task(offset, json.nextBooleanValue()));
                json.nextToken();
            }
        }
        return tasks;
    }
}
