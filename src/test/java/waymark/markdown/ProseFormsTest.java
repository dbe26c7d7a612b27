package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.markdown.FormattedText.Span;
import waymark.markdown.FormattedText.Urgency;

/** What authors write for GitHub's page rather than for its readers of plain text. */
class ProseFormsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"<!-- to do -->", "<!--\nlines\n\nof it -->\n", "<!-- never closed", "<!-- a --> <!-- b -->"})
    void commentsAreHidden(String markdown) {
        assertThat(FormattedTextReader.read(markdown)).isEmpty();
    }

    @Test
    void whatStandsAroundACommentStays() {
        assertThat(FormattedTextReader.read("one <!-- hidden --> two"))
                .singleElement()
                .extracting(block -> FormattedText.plain(((FormattedText.Paragraph) block).spans()))
                .isEqualTo("one  two");
        assertThat(FormattedTextReader.read("<!-- x --><div>shown</div>"))
                .containsExactly(new FormattedText.Code("html", "<div>shown</div>"));
        assertThat(FormattedTextReader.read("`<!-- code -->`")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NOTE, NOTE", "tip, TIP", "Important, IMPORTANT", "WARNING, WARNING", "caution, CAUTION"})
    void alertsAreNoText(String written, Urgency urgency) {
        assertThat(FormattedTextReader.read("> [!" + written + "]\n> Mind *this*.\n>\n> - and that"))
                .singleElement()
                .isInstanceOfSatisfying(FormattedText.Alert.class, alert -> {
                    assertThat(alert.urgency()).isEqualTo(urgency);
                    assertThat(alert.blocks()).hasSize(2);
                    assertThat(FormattedText.plain(
                                    ((FormattedText.Paragraph) alert.blocks().getFirst()).spans()))
                            .isEqualTo("Mind this.");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"> [!NOTE] on", "> [!OTHER]\n> x", "> NOTE\n> x", "> x\n> [!NOTE]"})
    void otherQuotesStayQuotes(String markdown) {
        assertThat(FormattedTextReader.read(markdown)).singleElement().isInstanceOf(FormattedText.Quote.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see <a href=\"https://example.org/?a=1&amp;b=2\">the *page*</a>.",
                "see <a class=x href='https://example.org/?a=1&b=2' target=_blank>the *page*</a>.",
            })
    void aLinkInHtmlIsALink(String markdown) {
        var spans =
                ((FormattedText.Paragraph) FormattedTextReader.read(markdown).getFirst()).spans();
        assertThat(spans).hasSize(3);
        assertThat(spans.get(1)).isInstanceOfSatisfying(Span.Link.class, link -> {
            assertThat(link.target()).isEqualTo("https://example.org/?a=1&b=2");
            assertThat(FormattedText.plain(link.spans())).isEqualTo("the page");
        });
        assertThat(FormattedText.plain(spans)).isEqualTo("see the page.");
    }

    @Test
    void aLinkThatIsNotClosedEndsWithItsLine() {
        assertThat(FormattedTextReader.read("<a href=\"#x\">on\n\nand"))
                .hasSize(2)
                .first()
                .isEqualTo(new FormattedText.Paragraph(List.of(new Span.Link("#x", List.of(new Span.Plain("on"))))));
    }
}
