package waymark.markdown;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.internal.ListBlockParser;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Parses all blocks of a text with commonmark-java's own rules. The library's rules for lists and tables copy the whole paragraph at each
 * of its lines, which takes quadratic time, so they are tried only where they can match.
 */
final class LibraryParser {
    /** A paragraph with more of these characters stays as it is: the library takes quadratic time for them. */
    private static final int MOST_SIGNS = 5_000;

    private LibraryParser() {}

    /**
     * Parses a text.
     *
     * @param inlines creates the inline parser; null for the library's own
     */
    static Node parse(String text, @Nullable InlineParserFactory inlines) {
        try {
            return builder(inlines)
                    .customBlockParserFactory(
                            new Tables(text, new TableBlockParser.Factory(TablesExtension.DEFAULT_MAX_CELLS)))
                    .build()
                    .parse(text);
        } catch (IllegalArgumentException tooManyCells) {
            // The library rejects the whole text: parse the table as lines of text.
            return builder(inlines).build().parse(text);
        }
    }

    private static Parser.Builder builder(@Nullable InlineParserFactory inlines) {
        return Parser.builder()
                .extensions(List.of(StrikethroughExtension.create(), AutolinkExtension.create()))
                .customBlockParserFactory(new Lists(new ListBlockParser.Factory()))
                .enabledBlockTypes(Blocks.ORDER)
                .maxOpenBlockParsers(Blocks.MOST_OPEN)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .inlineParserFactory(inlines == null ? LibraryParser::bounded : inlines);
    }

    private static InlineParser bounded(InlineParserContext context) {
        var library = new InlineParserImpl(context);
        return (lines, node) -> {
            String text = lines.getContent();
            if (text.chars().filter(letter -> "*_~[".indexOf(letter) >= 0).count() > MOST_SIGNS) {
                node.appendChild(new Text(text));
            } else {
                library.parse(lines, node);
            }
        };
    }

    /** Is tried before the rule for thematic breaks. */
    private record Lists(BlockParserFactory rule) implements BlockParserFactory {
        private static final SourceLines A_LINE = SourceLines.of(SourceLine.of("-", null));

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return ListStart.isThematicBreak(state.getLine().getContent(), state.getNextNonSpaceIndex())
                    ? BlockStart.none()
                    : rule.tryStart(state, new Matched(matched.getMatchedBlockParser()));
        }

        /** The rule only checks whether there are any lines. */
        private record Matched(BlockParser parser) implements MatchedBlockParser {
            @Override
            public BlockParser getMatchedBlockParser() {
                return parser;
            }

            @Override
            public SourceLines getParagraphLines() {
                return parser.getBlock() instanceof Paragraph ? A_LINE : SourceLines.empty();
            }
        }
    }

    private record Tables(String text, BlockParserFactory rule) implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return TableParser.Factory.mayStart(state, text) ? rule.tryStart(state, matched) : BlockStart.none();
        }
    }
}
