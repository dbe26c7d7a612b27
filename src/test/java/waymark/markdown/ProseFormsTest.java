package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.markdown.Prose.Span;
import waymark.markdown.Prose.Urgency;

/** What authors write for GitHub's page rather than for its readers of plain text. */
class ProseFormsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"<!-- to do -->", "<!--\nlines\n\nof it -->\n", "<!-- never closed", "<!-- a --> <!-- b -->"})
    void commentsAreHidden(String markdown) {
        assertThat(ProseReader.read(markdown)).isEmpty();
    }

    @Test
    void whatStandsAroundACommentStays() {
        assertThat(ProseReader.read("one <!-- hidden --> two"))
                .singleElement()
                .extracting(block -> Prose.plain(((Prose.Paragraph) block).spans()))
                .isEqualTo("one  two");
        assertThat(ProseReader.read("<!-- x --><div>shown</div>"))
                .containsExactly(new Prose.Code("html", "<div>shown</div>"));
        assertThat(ProseReader.read("`<!-- code -->`")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NOTE, NOTE", "tip, TIP", "Important, IMPORTANT", "WARNING, WARNING", "caution, CAUTION"})
    void alertsAreNoText(String written, Urgency urgency) {
        assertThat(ProseReader.read("> [!" + written + "]\n> Mind *this*.\n>\n> - and that"))
                .singleElement()
                .isInstanceOfSatisfying(Prose.Alert.class, alert -> {
                    assertThat(alert.urgency()).isEqualTo(urgency);
                    assertThat(alert.blocks()).hasSize(2);
                    assertThat(Prose.plain(((Prose.Paragraph) alert.blocks().getFirst()).spans()))
                            .isEqualTo("Mind this.");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"> [!NOTE] on", "> [!OTHER]\n> x", "> NOTE\n> x", "> x\n> [!NOTE]"})
    void otherQuotesStayQuotes(String markdown) {
        assertThat(ProseReader.read(markdown)).singleElement().isInstanceOf(Prose.Quote.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see <a href=\"https://example.org/?a=1&amp;b=2\">the *page*</a>.",
                "see <a class=x href='https://example.org/?a=1&b=2' target=_blank>the *page*</a>.",
            })
    void aLinkInHtmlIsALink(String markdown) {
        var spans = ((Prose.Paragraph) ProseReader.read(markdown).getFirst()).spans();
        assertThat(spans).hasSize(3);
        assertThat(spans.get(1)).isInstanceOfSatisfying(Span.Link.class, link -> {
            assertThat(link.target()).isEqualTo("https://example.org/?a=1&b=2");
            assertThat(Prose.plain(link.spans())).isEqualTo("the page");
        });
        assertThat(Prose.plain(spans)).isEqualTo("see the page.");
    }

    @Test
    void aLinkThatIsNotClosedEndsWithItsLine() {
        assertThat(ProseReader.read("<a href=\"#x\">on\n\nand"))
                .hasSize(2)
                .first()
                .isEqualTo(new Prose.Paragraph(List.of(new Span.Link("#x", List.of(new Span.Plain("on"))))));
    }
}
