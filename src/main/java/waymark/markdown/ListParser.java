package waymark.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Parses a list: entries with the same kind of marker. */
final class ListParser extends AbstractBlockParser {
    private final BulletList list = new BulletList();
    private final char kind;

    /** @param kind the bullet, or the delimiter after the number */
    ListParser(char kind) {
        this.kind = kind;
    }

    char kind() {
        return kind;
    }

    @Override
    public Block getBlock() {
        return list;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block block) {
        return block instanceof ListItem;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.atIndex(state.getIndex());
    }

    /** Its entries know their ranges. */
    @Override
    public void addSourceSpan(SourceSpan span) {}
}
