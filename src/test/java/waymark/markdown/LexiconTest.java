package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No table of words lies there unread. */
class LexiconTest {
    @Test
    void eachLanguagesTableIsRead() throws IOException {
        try (Stream<Path> tables = Files.list(Path.of("src/main/resources/waymark/markdown/words"))) {
            assertThat(tables.map(table -> table.getFileName().toString())
                            .filter(name -> !name.equals("asides.txt"))
                            .map(name -> name.replace(".txt", "")))
                    .as("each language in words/ has its tag in Lexicon.LANGUAGES")
                    .containsExactlyInAnyOrderElementsOf(Lexicon.LANGUAGES);
        }
    }
}
