package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Sessions;
import waymark.markdown.FormattedText.Span;

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
}
