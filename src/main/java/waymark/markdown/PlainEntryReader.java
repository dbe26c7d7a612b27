package waymark.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import waymark.document.SourceText;
import waymark.document.TextRange;
import waymark.model.PlainEntry;
import waymark.model.PlainEntry.Kind;

/**
 * Finds the list entries without a box, the table rows and the headings of a document, and determines which of them look like something to
 * track. Parses the whole document including its inlines, so it should be called only on demand.
 *
 * {@snippet :
 * var entries = PlainEntryReader.read(SourceText.read("## Learn\n- Sets\n- Maps\n".getBytes(UTF_8)));
 * entries.get(1).text();   // Maps
 * entries.get(1).proposed();   // true
 * }
 */
public final class PlainEntryReader {
    private static final Pattern BOX = Pattern.compile("(?:#{1,6}[ \\t]+)?\\[[ xX]][ \\t\\n]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final SourceText source;
    private final Spans spans;
    private final List<EntryGroup> groups = new ArrayList<>();
    private final List<EntryHeading> headings = new ArrayList<>();
    private @Nullable EntryHeading heading;

    private PlainEntryReader(SourceText source) {
        this.source = source;
        this.spans = new Spans(source.text());
    }

    /** All plain entries in file order. */
    public static List<PlainEntry> read(SourceText source) {
        var reader = new PlainEntryReader(source);
        reader.blocks(parse(source.text()), null, -1);
        var rules = new TrackingRules(reader.groups, reader.headings, new DoneSigns(source.text(), reader.spans));
        return Stream.concat(rules.entries().stream(), reader.headings())
                .sorted(Comparator.comparingInt(PlainEntry::offset))
                .toList();
    }

    /** The headings of the document that have neither a heading nor anything to tick below them. None of them is proposed. */
    private Stream<PlainEntry> headings() {
        Set<Heading> above = Collections.newSetFromMap(new IdentityHashMap<>());
        groups.stream().map(EntryGroup::heading).filter(Objects::nonNull).forEach(at -> above.add(at.node()));
        headings.stream().map(EntryHeading::parent).filter(Objects::nonNull).forEach(at -> above.add(at.node()));
        return headings.stream()
                .filter(at -> !above.contains(at.node()) && at.node().getParent() instanceof Document)
                .map(at -> entry(at.node(), at.text()))
                .filter(entry -> !entry.text().isEmpty());
    }

    private PlainEntry entry(Heading node, String text) {
        TextRange range = spans.range(node);
        int line = node.getSourceSpans().getFirst().getLineIndex() + 1;
        var said = new TextRange(Math.min(spans.headingWords(range), range.end()), range.end());
        return new PlainEntry(Kind.HEADING, line, range.start(), said, text, 0).judged(true, false, null);
    }

    private static Node parse(String text) {
        return LibraryParser.parse(text, context -> {
            var parser = new InlineParserImpl(context);
            return (lines, node) -> {
                if (node instanceof Paragraph && !(node.getParent() instanceof ListItem)) {
                    return;
                }
                String content = lines.getContent();
                if (content.length() > Inlines.LONGEST || !Inlines.hasMarkup(content) && content.indexOf('\n') < 0) {
                    node.appendChild(new Text(content));
                } else {
                    parser.parse(lines, node);
                }
            };
        });
    }

    private void blocks(Node parent, EntryGroup.@Nullable Entry above, int depth) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading title -> {
                    if (above == null) {
                        heading(title);
                    }
                }
                case ListItem item -> item(item, above, depth);
                case TableBlock table -> table(table, above);
                case Paragraph lines -> lines(lines, above);
                default -> blocks(node, above, node.getFirstChild() instanceof ListItem ? depth + 1 : depth);
            }
        }
    }

    private void heading(Heading node) {
        var above = heading;
        while (above != null && above.level() >= node.getLevel()) {
            above = above.parent();
        }
        heading = new EntryHeading(plain(node), node.getLevel(), node, above);
        headings.add(heading);
    }

    private void item(ListItem item, EntryGroup.@Nullable Entry above, int depth) {
        Node first = item.getFirstChild();
        boolean titled = first instanceof Paragraph || first instanceof Heading;
        SourceSpan start = (first == null || first.getSourceSpans().isEmpty() ? item : first)
                .getSourceSpans()
                .getFirst();
        int line = item.getSourceSpans().getFirst().getLineIndex() + 1;
        String text = titled ? plain(first) : "";
        boolean boxed = titled
                && BOX.matcher(source.text())
                        .region(start.getInputIndex(), source.text().length())
                        .lookingAt();
        LinkCount links = titled ? LinkCount.of(first) : new LinkCount();
        var entry = new EntryGroup.Entry(
                new PlainEntry(
                        Kind.ITEM,
                        line,
                        start.getInputIndex(),
                        titled ? spans.range(first) : new TextRange(start.getInputIndex(), start.getInputIndex()),
                        boxed ? text.substring(Math.min(4, text.length())) : text,
                        depth),
                above,
                links.all(),
                links.leadAside(),
                titled && first.getFirstChild() instanceof Link && first.getFirstChild() == first.getLastChild(),
                first instanceof Heading,
                titled
                        && NearBox.loose(source.text(), start.getInputIndex(), spans.lineEnd(start.getInputIndex()))
                                != null,
                boxed && first instanceof Paragraph);
        group(false, List.of(), List.of()).entries().add(entry);
        blocks(item, entry, depth);
    }

    /** Lines that begin with a box but aren't list entries. */
    private void lines(Paragraph paragraph, EntryGroup.@Nullable Entry above) {
        var lines = paragraph.getSourceSpans();
        if (lines.isEmpty() || above != null && paragraph.getPrevious() == null || !isBoxed(lines.getFirst())) {
            return;
        }
        for (SourceSpan span : lines) {
            if (isBoxed(span)) {
                TextRange line = spans.line(span);
                String text = Inlines.repaired(source.text(line).strip());
                group(false, List.of(), List.of())
                        .entries()
                        .add(new EntryGroup.Entry(
                                new PlainEntry(Kind.ITEM, span.getLineIndex() + 1, line.start(), line, text, 0),
                                above,
                                0,
                                false,
                                false,
                                false,
                                true,
                                false));
            }
        }
    }

    private boolean isBoxed(SourceSpan span) {
        TextRange line = spans.line(span);
        return NearBox.ofLine(source.text(), line.start(), line.end()) != null;
    }

    private void table(TableBlock table, EntryGroup.@Nullable Entry above) {
        List<String> head = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        List<LinkCount[]> links = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<String> texts = new ArrayList<>();
                List<LinkCount> counts = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell) {
                        texts.add(plain(cell));
                        counts.add(LinkCount.of(cell));
                    }
                }
                if (part instanceof TableHead) {
                    head.addAll(texts);
                } else if (part instanceof TableBody) {
                    rows.add((TableRow) row);
                    cells.add(texts);
                    links.add(counts.toArray(LinkCount[]::new));
                }
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        int column = TrackingRules.topicColumn(head, cells);
        EntryGroup group = group(true, head, cells);
        for (int i = 0; i < rows.size(); i++) {
            SourceSpan span = rows.get(i).getSourceSpans().getFirst();
            LinkCount[] counts = links.get(i);
            int anchors = 0;
            for (LinkCount count : counts) {
                anchors += count.anchors();
            }
            int naming = naming(cells.get(i), column);
            TextRange row = spans.line(span);
            group.entries()
                    .add(new EntryGroup.Entry(
                            new PlainEntry(
                                    Kind.ROW,
                                    span.getLineIndex() + 1,
                                    row.start(),
                                    naming < 0
                                            ? new TextRange(row.start(), row.start())
                                            : waymark.markdown.TableRow.ranges(spans, source.text(), row)
                                                    .get(naming),
                                    naming < 0 ? "" : cells.get(i).get(naming),
                                    0),
                            above,
                            column < counts.length ? counts[column].all() : 0,
                            anchors > 0,
                            false,
                            false,
                            false,
                            false));
        }
    }

    /** The cell that names the topic: the one in the given column, or the nearest one before it if that is empty; -1 if there is none. */
    private static int naming(List<String> cells, int column) {
        for (int at = Math.min(column, cells.size() - 1); at >= 0; at--) {
            if (!cells.get(at).isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    /** List entries below the same heading are judged together; each table is judged separately. */
    private EntryGroup group(boolean table, List<String> head, List<List<String>> cells) {
        if (!table) {
            for (EntryGroup group : groups.reversed()) {
                if (!group.table() && group.heading() == heading) {
                    return group;
                }
                if (group.heading() != heading) {
                    break;
                }
            }
        }
        var group = new EntryGroup(heading, table, head, cells, new ArrayList<>());
        groups.add(group);
        return group;
    }

    private static String plain(Node node) {
        var plain = new StringBuilder();
        append(node, plain);
        return Inlines.repaired(BLANKS.matcher(plain.toString().strip()).replaceAll(" "));
    }

    private static void append(Node parent, StringBuilder plain) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> plain.append(text.getLiteral());
                case Code code -> plain.append(code.getLiteral());
                case SoftLineBreak line -> plain.append(' ');
                case HardLineBreak line -> plain.append(' ');
                default -> append(node, plain);
            }
        }
    }
}
