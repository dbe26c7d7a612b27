package waymark.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Parses a list entry: it continues on lines that are empty or indented to its content. */
final class ListEntryParser extends AbstractBlockParser {
    private final ListEntry entry;
    private final int contentIndent;

    ListEntryParser(int content, int contentIndent) {
        this.entry = new ListEntry(content);
        this.contentIndent = contentIndent;
    }

    @Override
    public Block getBlock() {
        return entry;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block block) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return entry.getFirstChild() == null
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= contentIndent
                ? BlockContinue.atColumn(state.getColumn() + contentIndent)
                : BlockContinue.none();
    }

    @Override
    public void addSourceSpan(SourceSpan span) {
        entry.extend(span);
    }
}
