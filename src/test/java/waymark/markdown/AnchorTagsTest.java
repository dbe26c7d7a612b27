package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.document.SourceText;
import waymark.markdown.FormattedText.Span;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.model.Topic;

class AnchorTagsTest {
    private static final String PLAN = """
            # Plan

            <a name="Install"></a>
            <a id='second'></a>

            ## Setup

            - [ ] one <a name=inside></a>
            - [ ] two
              - [ ] <A ID="deep"> three</A>

            Some words <a class="x" name="words"></a> more words.

            <a href="#words">go</a> `<a name="code"></a>` <a data-name="other"></a>

            ```
            <a name="fenced"></a>
            <a name="both"></a>
            ```

            <!-- <a name="comment"></a> -->

            ## <a name="both"></a> Last

            <div>
            <a name="block"></a>
            </div>
            """;

    private static String found(String name) {
        Roadmap roadmap = RoadmapParser.parse(SourceText.read(PLAN.getBytes(StandardCharsets.UTF_8)));
        return AnchorTags.find(roadmap, name)
                .map(topic -> topic instanceof Prose ? roadmap.parent(topic).orElseThrow() : topic)
                .map(Topic::text)
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "Install, Setup",
        "install, Setup",
        "second, Setup",
        "inside, one",
        "deep, three",
        "words, Setup",
        "code, nothing",
        "fenced, nothing",
        "comment, nothing",
        "other, nothing",
        "go, nothing",
        "both, Last",
        "block, Last",
        "'', nothing"
    })
    void anAnchorLeadsToWhatStandsAtIt(String name, String topic) {
        assertThat(found(name)).isEqualTo(topic);
    }

    @Test
    void anAnchorIsNotShown() {
        assertThat(FormattedTextReader.read("<a name=\"x\"></a>See <a id=\"y\">this</a> now"))
                .containsExactly(new FormattedText.Paragraph(
                        List.of(new Span.Plain("See "), new Span.Plain("this"), new Span.Plain(" now"))));
        assertThat(FormattedTextReader.read("<a name=\"x\"></a>")).isEmpty();
        assertThat(FormattedTextReader.read("a <a href=\"b\">c</a>").toString())
                .contains("Link[target=b")
                .doesNotContain("<a");
    }
}
