package waymark.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Starts lists by CommonMark's rules. commonmark-java's own rule copies the whole paragraph at each of its lines, which takes quadratic
 * time. Is tried before the rule for thematic breaks, so it has to skip those.
 */
final class ListStart implements BlockParserFactory {
    private static final int CODE_INDENT = 4;
    private static final int MOST_DIGITS = 9;

    /** Deeper lists are text: each line has to be matched against all blocks that contain it. */
    static final int DEEPEST = 100;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        int end = state.getIndent() < CODE_INDENT ? markerEnd(line, start) : 0;
        if (end == 0
                || isThematicBreak(line, start)
                || depth(matched.getMatchedBlockParser().getBlock()) > DEEPEST) {
            return BlockStart.none();
        }
        int content = skipBlanks(line, end);
        boolean interrupts = matched.getMatchedBlockParser().getBlock() instanceof Paragraph;
        if (interrupts && (content == line.length() || !mayInterrupt(line, start, end))) {
            return BlockStart.none();
        }
        int markerColumn = state.getColumn() + state.getIndent();
        int column = contentColumn(line, end, content, markerColumn + end - start);
        var entry =
                new ListEntryParser(state.getLine().getSourceSpan().getInputIndex() + end, column - state.getColumn());
        char kind = line.charAt(end - 1);
        return matched.getMatchedBlockParser() instanceof ListParser list && list.kind() == kind
                ? BlockStart.of(entry).atColumn(column)
                : BlockStart.of(new ListParser(kind), entry).atColumn(column);
    }

    /** The number of blocks from the document to this one, including both. */
    private static int depth(Node block) {
        int depth = 0;
        for (Node above = block; above != null && depth <= DEEPEST; above = above.getParent()) {
            depth++;
        }
        return depth;
    }

    /** The end of a bullet, or of up to nine digits and their delimiter, followed by whitespace or the end of the line; 0 if there is none. */
    private static int markerEnd(CharSequence line, int start) {
        int at = start;
        while (at < line.length() && at - start <= MOST_DIGITS && isDigit(line.charAt(at))) {
            at++;
        }
        int digits = at - start;
        if (at == line.length() || digits > MOST_DIGITS) {
            return 0;
        }
        boolean marked = (digits == 0 ? "-+*" : ".)").indexOf(line.charAt(at)) >= 0;
        return marked && (at + 1 == line.length() || isBlank(line.charAt(at + 1))) ? at + 1 : 0;
    }

    /** Only a bullet or the number one can interrupt a paragraph. */
    private static boolean mayInterrupt(CharSequence line, int start, int end) {
        return end - start == 1 || Integer.parseInt(line, start, end - 1, 10) == 1;
    }

    private static int contentColumn(CharSequence line, int markerEnd, int content, int markerEndColumn) {
        int column = markerEndColumn;
        for (int at = markerEnd; at < content; at++) {
            column += line.charAt(at) == '\t' ? CODE_INDENT - column % CODE_INDENT : 1;
        }
        boolean besideMarker = content == line.length() || column - markerEndColumn > CODE_INDENT;
        return besideMarker ? markerEndColumn + 1 : column;
    }

    static boolean isThematicBreak(CharSequence line, int start) {
        char sign = line.charAt(start);
        int signs = 0;
        for (int at = start; at < line.length(); at++) {
            if (line.charAt(at) == sign) {
                signs++;
            } else if (!isBlank(line.charAt(at))) {
                return false;
            }
        }
        return signs >= 3 && "-*_".indexOf(sign) >= 0;
    }

    private static int skipBlanks(CharSequence line, int from) {
        int at = from;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
