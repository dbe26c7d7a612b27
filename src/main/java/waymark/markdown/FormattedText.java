package waymark.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A block of formatted text, independent of any UI toolkit: the result of parsing the Markdown of a note.
 *
 * {@snippet :
 * var blocks = FormattedTextReader.read("Read *chapter 1* of [the book](https://example.org).\n\n- twice");
 * FormattedText.words(blocks);   // Read chapter 1 of the book. twice
 * }
 */
public sealed interface FormattedText {

    /** A heading. */
    record Heading(int level, List<Span> spans) implements FormattedText {}

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements FormattedText {}

    /** Lines of code; the language is empty if none is given. */
    record Code(String language, String text) implements FormattedText {}

    /** Quoted blocks. */
    record Quote(List<FormattedText> blocks) implements FormattedText {}

    /** A highlighted quote, as GitHub shows {@code > [!NOTE]}. */
    record Alert(Urgency urgency, List<FormattedText> blocks) implements FormattedText {}

    /** How important an alert is. */
    enum Urgency {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION
    }

    /**
     * A list.
     *
     * @param first the number of the first entry; -1 for a bulleted list
     */
    record Entries(int first, List<List<FormattedText>> entries) implements FormattedText {}

    /**
     * A table; every row has as many cells as the header.
     *
     * @param sides the alignment of each column
     */
    record Table(List<Side> sides, List<List<Span>> head, List<List<List<Span>>> rows) implements FormattedText {}

    /** The alignment of a column. */
    enum Side {
        START,
        CENTER,
        END
    }

    /** A horizontal rule. */
    record Rule() implements FormattedText {}

    /** A part of a line. */
    sealed interface Span {

        /** Plain text. */
        record Plain(String text) implements Span {}

        /** Code within a line. */
        record CodeSpan(String text) implements Span {}

        /** Emphasized text. */
        record Styled(Style style, List<Span> spans) implements Span {}

        /** A link. */
        record Link(String target, List<Span> spans) implements Span {}

        /**
         * A picture.
         *
         * @param spans its description
         */
        record Picture(String target, List<Span> spans) implements Span {}

        /** A line break. */
        record Break() implements Span {}
    }

    /** The text of the spans, without formatting. */
    static String plain(List<Span> spans) {
        var text = new StringBuilder();
        for (Span span : spans) {
            text.append(
                    switch (span) {
                        case Span.Plain plain -> plain.text();
                        case Span.CodeSpan code -> code.text();
                        case Span.Styled styled -> plain(styled.spans());
                        case Span.Link link -> plain(link.spans());
                        case Span.Picture picture -> plain(picture.spans());
                        case Span.Break line -> " ";
                    });
        }
        return text.toString();
    }

    /** The text of the blocks in a single line, without formatting. Links and pictures are represented by their text. */
    static String words(List<FormattedText> blocks) {
        return blocks.stream()
                .map(block -> switch (block) {
                    case Heading heading -> plain(heading.spans());
                    case Paragraph paragraph -> plain(paragraph.spans());
                    case Code code -> code.text().strip().replaceAll("\\s*\\R\\s*", " ");
                    case Quote quote -> words(quote.blocks());
                    case Alert alert -> words(alert.blocks());
                    case Entries list ->
                        list.entries().stream().map(FormattedText::words).collect(Collectors.joining(" "));
                    case Table table ->
                        Stream.concat(Stream.of(table.head()), table.rows().stream())
                                .flatMap(List::stream)
                                .map(FormattedText::plain)
                                .collect(Collectors.joining(" "));
                    case Rule rule -> "";
                })
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** The style of emphasized text. */
    enum Style {
        EMPHASIS,
        STRONG,
        STRUCK
    }
}
