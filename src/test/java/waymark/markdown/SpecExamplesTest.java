package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.document.StaleEditException;

/** The examples of the CommonMark and GFM specifications, with each line ending. */
class SpecExamplesTest {

    static Stream<String> examples() {
        return Stream.of(TestResources.getSpec(), TestResources.getGfmSpec())
                .flatMap(spec -> ExampleReader.readExamples(spec).stream())
                .map(Example::getSource)
                .distinct();
    }

    @Test
    void thereAreMoreThanSixHundred() {
        assertThat(examples()).hasSizeGreaterThan(600);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsEachWithEachLineEnding(String example) throws StaleEditException {
        for (String ending : new String[] {"\n", "\r\n", "\r"}) {
            RoadmapChecks.check(example.replace("\n", ending));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsEachBelowATaskAndInAQuote(String example) throws StaleEditException {
        RoadmapChecks.check("- [ ] task\n\n  " + example.replace("\n", "\n  "));
        RoadmapChecks.check("- [ ] " + example.replace("\n", "\n  "));
        RoadmapChecks.check("> " + example.replace("\n", "\n> "));
    }
}
