package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.Sessions;
import waymark.document.SourceText;
import waymark.markdown.FormattedText.Span;
import waymark.model.Roadmap;

class TopicTextTest {
    private static final String PLAN = """
            # Plan

            See [the book][1] and [Site].

            - [ ] Read [the paper][Paper]
            - [ ] Look at [brackets] only
            - [ ] **Ask** <kim@example.org>
            - [ ] Nothing[^1]

            ```
            [fenced]: https://example.org/fenced
            open
            ```

            [1]: https://example.org/book "A title"
            [site]: <https://example.org/site>
              [paper]: https://example.org/paper
            [^1]: word
            [broken]: https://example.org/( and more

            ## Last

            ```
            never closed
            """;

    @TempDir
    Path folder;

    private List<FormattedText> prose(String topic) throws Exception {
        var session = Sessions.open(Sessions.write(folder, PLAN));
        return new TopicText(session.state().roadmap().source()).of(Sessions.topic(session, topic));
    }

    private static List<String> targets(List<FormattedText> prose) {
        return prose.stream()
                .filter(FormattedText.Paragraph.class::isInstance)
                .flatMap(block -> ((FormattedText.Paragraph) block).spans().stream())
                .filter(Span.Link.class::isInstance)
                .map(span -> ((Span.Link) span).target())
                .toList();
    }

    @Test
    void linksFindTheirDefinitionsWhereverTheyStand() throws Exception {
        assertThat(targets(prose("Plan"))).startsWith("https://example.org/book", "https://example.org/site");
        assertThat(targets(prose("Read the paper"))).containsExactly("https://example.org/paper");
    }

    @Test
    void anItemsLineIsShownOnlyWhereItLeadsSomewhere() throws Exception {
        assertThat(prose("Look at [brackets] only")).isEmpty();
        assertThat(targets(prose("Ask kim@example.org"))).containsExactly("mailto:kim@example.org");
    }

    @Test
    void definitionsAreNeverShown() throws Exception {
        assertThat(prose("Last")).containsExactly(new FormattedText.Code("", "never closed\n"));
    }

    @Test
    void aTaskThatGoesOnInTheNextLinesIsShownInFull() throws Exception {
        var session = Sessions.open(Sessions.write(folder, """
                - [ ] Learn what sets
                      and *maps* are,
                  and relations
                  - [ ] Sets

                > - [ ] Quoted
                >   goes on

                - [ ] Alone

                - [ ] Commented
                  <!-- id: 3 -->
                """));
        var text = new TopicText(session.state().roadmap().source());
        assertThat(FormattedText.words(text.of(Sessions.topic(session, "Learn what sets"))))
                .isEqualTo("Learn what sets and maps are, and relations");
        assertThat(FormattedText.words(text.of(Sessions.topic(session, "Quoted"))))
                .isEqualTo("Quoted goes on");
        assertThat(text.of(Sessions.topic(session, "Alone"))).isEmpty();
        assertThat(text.of(Sessions.topic(session, "Sets"))).isEmpty();
        assertThat(text.of(Sessions.topic(session, "Commented"))).isEmpty();
    }

    @Test
    void whatIsQuotedWithATaskIsNoQuoteInIt() throws Exception {
        var plan = plan("> - [ ] Quoted\n>   goes on\n>   - [ ] Below\n>\n>     Much\n>     text\n");
        var text = new TopicText(plan.source());
        assertThat(text.of(plan.items().findFirst().orElseThrow()))
                .singleElement()
                .isInstanceOf(FormattedText.Paragraph.class)
                .returns("Quoted goes on", block -> FormattedText.words(List.of(block)));
        assertThat(text.of(plan.items().toList().getLast()))
                .singleElement()
                .isInstanceOf(FormattedText.Paragraph.class)
                .returns("Much text", block -> FormattedText.words(List.of(block)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ ] One\n  more\n",
                "- [ ] One\r\n  more\r\n",
                "- [ ] One\r  more\r",
                "- [ ] One\nmore\n",
                "- [ ]\n  One\n  more\n",
                "> - [ ] One\n>   more\n>   - [ ] Below\n",
                "- [ ] One <!-- a comment -->\n  more\n",
                "- [ ] One <!-- never closed\n  more\n"
            })
    void aTitleThatIsOnlyTheFirstLineGoesOn(String markdown) {
        assertThat(hasMoreLines(markdown)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [ ] One\n",
                "- [ ] One\r\n- [ ] Two\r\n",
                "- [ ]\n  One\n",
                "- [ ] One\n  - [ ] Below\n",
                "- [ ] One\n\n  A note\n",
                "- [ ] One\n\n  [link]: https://example.org\n",
                "- [ ] One\n\n  ---\n",
                "- [ ] One\n  <!-- a comment -->\n",
                "- [ ] One <!-- a comment\n  goes on -->\n",
                "- [ ] One <!-- a comment\n  goes on --> here\n",
                "> - [ ] One\n>   - [ ] Below\n",
                "> - [ ] One\n>\n>   - [ ] Below\n",
                "> - [ ]\n>   One\n",
                "> - [ ] One\n>   > A quote\n"
            })
    void aTitleThatIsTheWholeTextDoesNot(String markdown) {
        assertThat(hasMoreLines(markdown)).isFalse();
    }

    @Test
    void commentsThatAreNeverClosedAreReadOnce() {
        assertThat(hasMoreLines("- [ ] One\n  more" + " <!--".repeat(300_000))).isTrue();
        assertThat(hasMoreLines("- [ ] One" + " >".repeat(300_000) + " <!-- -->".repeat(100_000)))
                .isFalse();
    }

    private static Roadmap plan(String markdown) {
        return RoadmapParser.parse(SourceText.read(markdown.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean hasMoreLines(String markdown) {
        var plan = plan(markdown);
        return plan.items().findFirst().orElseThrow().hasMoreLines(plan.source());
    }
}
