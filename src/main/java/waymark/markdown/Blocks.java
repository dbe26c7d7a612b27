package waymark.markdown;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/** The block structure of a text. Inlines are left alone: most of them are never looked at. */
final class Blocks {
    private final Map<Node, SourceLines> headingLines = new IdentityHashMap<>();
    private final Node document;
    private final boolean tablesSkipped;
    private @Nullable InlineParserContext inlineContext;

    private Blocks(String text, boolean withTables) {
        this.document = Parser.builder()
                .extensions(extensions(withTables))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .inlineParserFactory(context -> {
                    inlineContext = context;
                    return (lines, node) -> {
                        if (node instanceof Heading) {
                            headingLines.put(node, lines);
                        }
                    };
                })
                .build()
                .parse(text);
        this.tablesSkipped = !withTables;
    }

    static Blocks read(String text) {
        try {
            return new Blocks(text, true);
        } catch (IllegalArgumentException tooManyCells) {
            return new Blocks(text, false);
        }
    }

    private static List<Extension> extensions(boolean withTables) {
        var always = List.of(FootnotesExtension.create(), StrikethroughExtension.create());
        return withTables ? List.of(always.get(0), always.get(1), TablesExtension.create()) : always;
    }

    Node document() {
        return document;
    }

    /** Whether tables were read as text, because there is one with too many cells. */
    boolean tablesSkipped() {
        return tablesSkipped;
    }

    /** What a heading says, as Markdown. */
    String heading(Heading heading) {
        SourceLines lines = headingLines.get(heading);
        return lines == null ? "" : lines.getContent().replace('\n', ' ');
    }

    /** Reads the Markdown within the lines of this text. */
    Inlines inlines() {
        if (inlineContext == null) {
            throw new IllegalStateException("the parser made no inline parser");
        }
        return new Inlines(inlineContext);
    }
}
