package waymark.markdown;

import org.commonmark.internal.ListBlockParser;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Starts lists as commonmark-java does, without its copy of the whole paragraph at each of its lines, which takes
 * quadratic time. Stands before the rules for thematic breaks, so it leaves those alone.
 */
final class ListStart implements BlockParserFactory {
    private static final SourceLines SOME = SourceLines.of(SourceLine.of("text", null));
    private static final SourceLines NONE = SourceLines.empty();

    private final BlockParserFactory lists = new ListBlockParser.Factory();

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        return mayBeMarker(line.charAt(start)) && !isThematicBreak(line, start)
                ? lists.tryStart(state, new Matched(matched.getMatchedBlockParser()))
                : BlockStart.none();
    }

    private static boolean mayBeMarker(char first) {
        return first == '-' || first == '*' || first == '+' || first >= '0' && first <= '9';
    }

    private static boolean isThematicBreak(CharSequence line, int start) {
        char sign = line.charAt(start);
        int signs = 0;
        for (int at = start; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == sign) {
                signs++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return signs >= 3 && (sign == '-' || sign == '*');
    }

    /** Says whether there is a paragraph, not what stands in it. */
    private record Matched(BlockParser parser) implements MatchedBlockParser {
        @Override
        public BlockParser getMatchedBlockParser() {
            return parser;
        }

        @Override
        public SourceLines getParagraphLines() {
            return parser.getBlock() instanceof Paragraph ? SOME : NONE;
        }
    }
}
