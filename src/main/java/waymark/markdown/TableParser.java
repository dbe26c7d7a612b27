package waymark.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Finds tables without parsing their cells. Stricter than commonmark-java's own extension, as GitHub is: the header row must have as many
 * cells as the delimiter row, and a row that begins another block ends the table.
 */
final class TableParser extends AbstractBlockParser {
    /** What ends a table as it would end a paragraph; without a leading pipe, a row may begin with a link, a number or emphasis. */
    private static final Pattern BLOCK =
            Pattern.compile("\\d{1,9}[.)](?:[ \\t]|$)|[-+*](?:[ \\t]|$)|#{1,6}(?:[ \\t]|$)|[>~<]|```|\\[\\^");

    private final Table table;

    /** A table; the number of its cells decides whether it can be shown as one. */
    static final class Table extends CustomBlock {
        private final int columns;
        private int rows = 1;

        private Table(int columns) {
            this.columns = columns;
        }

        long cells() {
            return (long) rows * columns;
        }
    }

    private TableParser(int columns) {
        this.table = new Table(columns);
    }

    @Override
    public Block getBlock() {
        return table;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank() || mayBeginBlock(state)) {
            return BlockContinue.none();
        }
        table.rows++;
        return BlockContinue.atIndex(state.getIndex());
    }

    private static boolean mayBeginBlock(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        return state.getIndent() >= 4
                || ListStart.isThematicBreak(line, start)
                || BLOCK.matcher(line).region(start, line.length()).lookingAt();
    }

    /** Starts a table at its delimiter row. */
    record Factory(String text) implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int columns = columns(state);
            return columns > 0 && mayBeHeaded(state, text, columns) && isHeaded(matched, columns)
                    ? BlockStart.of(new TableParser(columns))
                            .atIndex(state.getIndex())
                            .replaceParagraphLines(1)
                    : BlockStart.none();
        }

        /** Whether the line can be the delimiter row of a table. */
        static boolean mayStart(ParserState state, String text) {
            int columns = columns(state);
            return columns > 0 && mayBeHeaded(state, text, columns);
        }

        private static int columns(ParserState state) {
            return state.getIndent() < 4
                    ? TableRow.delimiters(state.getLine().getContent(), state.getNextNonSpaceIndex())
                    : 0;
        }

        /** Checks the source first: getting a paragraph's lines copies all of them. */
        private static boolean mayBeHeaded(ParserState state, String text, int columns) {
            int lineStart = state.getLine().getSourceSpan().getInputIndex();
            int end = lineStart > 1 && text.startsWith("\r\n", lineStart - 2) ? lineStart - 2 : lineStart - 1;
            int start = Math.max(end, 0);
            while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
                start--;
            }
            int cells = TableRow.cells(text.substring(start, Math.max(end, start)));
            return state.getIndex() == 0 ? cells == columns : cells >= columns;
        }

        private static boolean isHeaded(MatchedBlockParser matched, int columns) {
            var paragraph = matched.getParagraphLines().getLines();
            return !paragraph.isEmpty() && TableRow.cells(paragraph.getLast().getContent()) == columns;
        }
    }
}
