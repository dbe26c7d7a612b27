package waymark.markdown;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block of text to be read, free of any toolkit: what a note looks like once its Markdown is understood. */
public sealed interface FormattedText {

    /** A heading. */
    record Heading(int level, List<Span> spans) implements FormattedText {}

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements FormattedText {}

    /** Lines of code; the language is empty where none is given. */
    record Code(String language, String text) implements FormattedText {}

    /** Quoted blocks. */
    record Quote(List<FormattedText> blocks) implements FormattedText {}

    /** Quoted blocks that stand out, as GitHub shows {@code > [!NOTE]}. */
    record Alert(Urgency urgency, List<FormattedText> blocks) implements FormattedText {}

    /** How much an alert matters. */
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
     * @param first the number of the first entry; -1 for bullets
     */
    record Entries(int first, List<List<FormattedText>> entries) implements FormattedText {}

    /**
     * A table; every row has as many cells as the head.
     *
     * @param sides where the text of each column stands
     */
    record Table(List<Side> sides, List<List<Span>> head, List<List<List<Span>>> rows) implements FormattedText {}

    /** Where the text of a column stands. */
    enum Side {
        START,
        CENTER,
        END
    }

    /** A line across. */
    record Rule() implements FormattedText {}

    /** A stretch of a line. */
    sealed interface Span {

        /** Letters as they are. */
        record Plain(String text) implements Span {}

        /** Code within a line. */
        record CodeSpan(String text) implements Span {}

        /** Letters that stand out. */
        record Styled(Style style, List<Span> spans) implements Span {}

        /** A link. */
        record Link(String target, List<Span> spans) implements Span {}

        /**
         * A picture.
         *
         * @param spans what it shows, in words
         */
        record Picture(String target, List<Span> spans) implements Span {}

        /** A new line. */
        record Break() implements Span {}
    }

    /** What stands in a line, without how it looks. */
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

    /** What stands in blocks, in one line, without how it looks: links and pictures by their words. */
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

    /** How letters stand out. */
    enum Style {
        EMPHASIS,
        STRONG,
        STRUCK
    }
}
