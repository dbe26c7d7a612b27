package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/architecture.md names is there: a type that gets another name gets it on the page too. */
class ArchitecturePageTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+[a-z])(?:\\.\\w+)?(?:\\([^`]*\\))?`");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");

    @Test
    void everyTypeThatThePageNamesExists() throws IOException {
        var named = new TreeSet<String>();
        NAMED.matcher(Files.readString(Path.of("docs/architecture.md")))
                .results()
                .forEach(found -> named.add(found.group(1)));
        assertThat(named).contains("Session", "Roadmap");

        named.remove("Error"); // Java's own
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                TYPE.matcher(Files.readString(file)).results().forEach(type -> named.remove(type.group(1)));
            }
        }
        assertThat(named).isEmpty();
    }
}
