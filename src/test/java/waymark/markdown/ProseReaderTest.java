package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.document.SourceText;
import waymark.document.TextRange;
import waymark.markdown.FormattedText.Span;
import waymark.markdown.FormattedText.Style;

class ProseReaderTest {

    @Test
    void aParagraphKeepsItsEmphasisCodeAndLinks() {
        assertThat(FormattedTextReader.read("Read **this** or `that`, see [here](https://a.b)."))
                .containsExactly(new FormattedText.Paragraph(List.of(
                        new Span.Plain("Read "),
                        new Span.Styled(Style.STRONG, List.of(new Span.Plain("this"))),
                        new Span.Plain(" or "),
                        new Span.CodeSpan("that"),
                        new Span.Plain(", see "),
                        new Span.Link("https://a.b", List.of(new Span.Plain("here"))),
                        new Span.Plain("."))));
    }

    @Test
    void aListKeepsItsNumbers() {
        var list =
                (FormattedText.Entries) FormattedTextReader.read("3. a\n4. b\n").getFirst();
        assertThat(list.first()).isEqualTo(3);
        assertThat(list.entries()).hasSize(2);
        assertThat(((FormattedText.Entries) FormattedTextReader.read("- a\n").getFirst()).first())
                .isNegative();
    }

    @Test
    void aTableHasItsHeadAndRows() {
        var table = (FormattedText.Table)
                FormattedTextReader.read("| a | b |\n|---|---|\n| 1 | 2 |\n").getFirst();
        assertThat(table.head()).hasSize(2);
        assertThat(table.rows()).containsExactly(List.of(List.of(new Span.Plain("1")), List.of(new Span.Plain("2"))));
    }

    @Test
    void aColumnsTextStandsWhereItsColonsSay() {
        var table = (FormattedText.Table)
                FormattedTextReader.read("| a | b | c | d |\n|---|:-:|--:|:--|\n| 1 | 2 | 3 | 4 |\n")
                        .getFirst();
        assertThat(table.sides())
                .containsExactly(
                        FormattedText.Side.START,
                        FormattedText.Side.CENTER,
                        FormattedText.Side.END,
                        FormattedText.Side.START);
    }

    @Test
    void htmlIsShownAsItIsWritten() {
        assertThat(FormattedTextReader.read("<script>x</script>"))
                .containsExactly(new FormattedText.Code("html", "<script>x</script>"));
    }

    @Test
    void aSliceIsMovedToTheLeftByItsFirstLinesIndentation() {
        String text = "- a\n  ```\n    code\n  ```\n";
        var source = SourceText.read(text.getBytes(StandardCharsets.UTF_8));
        String slice = Slice.of(source, new TextRange(text.indexOf("```"), text.length()));
        assertThat(slice).isEqualTo("```\n  code\n```\n");
    }

    /** The library needs quadratic time for some of them: 75 s for the first one, 50,000 times. */
    @ParameterizedTest
    @ValueSource(strings = {"*a **b ", "![", "_a ~~b ", "[a](b "})
    void aParagraphOfVeryManySignsStaysAsItIsWritten(String signs) {
        String text = "a" + signs.repeat(60_000) + "b";
        assertThat(FormattedTextReader.read(text))
                .singleElement()
                .isInstanceOfSatisfying(
                        FormattedText.Paragraph.class,
                        paragraph -> assertThat(paragraph.spans())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        Span.Plain.class,
                                        plain -> assertThat(plain.text()).isEqualTo(text)));
    }

    @Test
    void aLongParagraphWithLinksIsFormatted() {
        var read = (FormattedText.Paragraph)
                FormattedTextReader.read("[a](https://a.b) *b* ".repeat(1_000)).getFirst();
        assertThat(read.spans()).hasSizeGreaterThan(2_000);
    }
}
