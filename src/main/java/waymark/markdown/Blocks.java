package waymark.markdown;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
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
    private @Nullable InlineParserContext inlineContext;

    private Blocks(String text) {
        this.document = Parser.builder()
                .extensions(List.of(FootnotesExtension.create(), StrikethroughExtension.create()))
                .customBlockParserFactory(new TableParser.Factory())
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
    }

    static Blocks read(String text) {
        return new Blocks(text);
    }

    Node document() {
        return document;
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
