package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import waymark.document.MojibakeRepair;
import waymark.markdown.FormattedText.Span;

/**
 * Parses a piece of Markdown into {@link FormattedText}. Every text is accepted; HTML is shown as source, except for anchors, links and
 * comments.
 *
 * {@snippet :
 * FormattedTextReader.read("Read `map`.");   // [Paragraph[spans=[Plain[text=Read ], CodeSpan[text=map], Plain[text=.]]]]
 * FormattedTextReader.read("> [!TIP]\n> Read it twice.");   // [Alert[urgency=TIP, blocks=[Paragraph[spans=[Plain[text=Read it twice.]]]]]]
 * }
 */
public final class FormattedTextReader {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");
    private static final Pattern ALERT = Pattern.compile("(?i)\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]\\s*");

    private FormattedTextReader() {}

    /** The blocks of a text. */
    public static List<FormattedText> read(String markdown) {
        return blocks(LibraryParser.parse(MojibakeRepair.repair(markdown), null));
    }

    private static List<FormattedText> blocks(Node parent) {
        var blocks = new ArrayList<FormattedText>();
        for (Node node : children(parent)) {
            switch (node) {
                case Heading heading ->
                    blocks.add(new FormattedText.Heading(heading.getLevel(), SpanReader.read(heading)));
                case Paragraph paragraph -> {
                    List<Span> spans = SpanReader.read(paragraph);
                    if (!spans.isEmpty()) {
                        blocks.add(new FormattedText.Paragraph(spans));
                    }
                }
                case FencedCodeBlock code ->
                    blocks.add(new FormattedText.Code(code.getInfo() == null ? "" : code.getInfo(), code.getLiteral()));
                case IndentedCodeBlock code -> blocks.add(new FormattedText.Code("", code.getLiteral()));
                case HtmlBlock html -> {
                    String shown = COMMENT.matcher(html.getLiteral()).replaceAll("");
                    if (!shown.isBlank()) {
                        blocks.add(new FormattedText.Code("html", shown.strip()));
                    }
                }
                case BlockQuote quote -> blocks.add(quote(quote));
                case BulletList list -> blocks.add(new FormattedText.Entries(-1, entries(list)));
                case OrderedList list -> {
                    Integer first = list.getMarkerStartNumber();
                    blocks.add(new FormattedText.Entries(first == null ? 1 : first, entries(list)));
                }
                case TableBlock table -> blocks.add(table(table));
                case ThematicBreak line -> blocks.add(new FormattedText.Rule());
                default -> blocks.addAll(blocks(node));
            }
        }
        return List.copyOf(blocks);
    }

    /** A quote that begins with a line such as {@code [!NOTE]} is an alert. */
    private static FormattedText quote(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first) {
            var line = new StringBuilder();
            Node end = first.getFirstChild();
            for (; end instanceof Text text; end = end.getNext()) {
                line.append(text.getLiteral());
            }
            Matcher alert = ALERT.matcher(line);
            if (alert.matches() && (end == null || end instanceof SoftLineBreak || end instanceof HardLineBreak)) {
                children(first).stream().takeWhile(Text.class::isInstance).forEach(Node::unlink);
                if (end != null) {
                    end.unlink();
                }
                return new FormattedText.Alert(
                        FormattedText.Urgency.valueOf(alert.group(1).toUpperCase(Locale.ROOT)), blocks(quote));
            }
        }
        return new FormattedText.Quote(blocks(quote));
    }

    private static List<List<FormattedText>> entries(ListBlock list) {
        return children(list).stream().map(FormattedTextReader::blocks).toList();
    }

    private static FormattedText table(TableBlock table) {
        List<List<Span>> head = List.of();
        List<FormattedText.Side> sides = List.of();
        var rows = new ArrayList<List<List<Span>>>();
        for (Node part : children(table)) {
            for (Node row : children(part)) {
                if (row instanceof TableRow) {
                    List<List<Span>> cells = children(row).stream()
                            .filter(TableCell.class::isInstance)
                            .map(SpanReader::read)
                            .toList();
                    if (part instanceof TableHead) {
                        head = cells;
                        sides = children(row).stream()
                                .filter(TableCell.class::isInstance)
                                .map(cell -> side((TableCell) cell))
                                .toList();
                    } else {
                        rows.add(cells);
                    }
                }
            }
        }
        return new FormattedText.Table(sides, head, List.copyOf(rows));
    }

    private static FormattedText.Side side(TableCell cell) {
        TableCell.@Nullable Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return FormattedText.Side.START;
        }
        return switch (alignment) {
            case LEFT -> FormattedText.Side.START;
            case CENTER -> FormattedText.Side.CENTER;
            case RIGHT -> FormattedText.Side.END;
        };
    }

    static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }
}
