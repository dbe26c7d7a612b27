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
                    .as("each language in words/ has its tag in Lexicon")
                    .containsExactlyInAnyOrderElementsOf(Lexicon.languages());
        }
    }

    @Test
    void aSetOfKindsHasABitForEach() {
        assertThat(WordKind.values()).hasSizeLessThanOrEqualTo(Long.SIZE);
    }

    @Test
    void eachPhraseIsFoundByTheScriptThatItBeginsIn() throws IOException {
        for (String language : Lexicon.languages()) {
            for (String line :
                    Files.readAllLines(Path.of("src/main/resources/waymark/markdown/words", language + ".txt"))) {
                if (!line.startsWith("#")) {
                    for (String phrase :
                            line.substring(line.indexOf(':') + 1).strip().split(", |/")) {
                        assertThat(Lexicon.knows(phrase)).as(phrase).isTrue();
                        assertThat(phrase.length()).as(phrase).isLessThanOrEqualTo(Lexicon.LONGEST);
                    }
                }
            }
        }
    }
}
