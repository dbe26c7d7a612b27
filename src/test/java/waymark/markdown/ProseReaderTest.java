package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
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
}
