package waymark.markdown;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/** The block structure of a text. Inlines aren't parsed: most of them are never needed. */
final class Blocks {
    /** The rules that are tried after those of this package; the first match wins. */
    static final Set<Class<? extends Block>> ORDER = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            IndentedCodeBlock.class)));

    /**
     * The library also counts open blocks that the current line doesn't continue, and parses nothing but text until they are closed. The
     * limit must therefore be higher than lists alone can reach, or everything after a deep list would be lost.
     */
    static final int MOST_OPEN = 2 * ListStart.DEEPEST;

    private final Map<Node, SourceLines> headingLines = new IdentityHashMap<>();
    private final Node document;
    private @Nullable InlineParserContext inlineContext;

    Blocks(String text) {
        this.document = Parser.builder()
                .extensions(List.of(FootnotesExtension.create(), StrikethroughExtension.create()))
                .customBlockParserFactory(new TableParser.Factory(text))
                .customBlockParserFactory(new ListStart())
                .enabledBlockTypes(ORDER)
                .maxOpenBlockParsers(MOST_OPEN)
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

    Node document() {
        return document;
    }

    /** The text of a heading, as Markdown. */
    String heading(Heading heading) {
        SourceLines lines = headingLines.get(heading);
        if (lines == null || lines.isEmpty()) {
            return "";
        }
        return lines.getLines().size() == 1
                ? lines.getLines().getFirst().getContent().toString()
                : lines.getContent().replace('\n', ' ');
    }

    /** A parser for the inline Markdown in the lines of this text. */
    Inlines inlines() {
        if (inlineContext == null) {
            throw new IllegalStateException("the parser made no inline parser");
        }
        return new Inlines(inlineContext);
    }
}
