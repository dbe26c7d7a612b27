package waymark.markdown;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import waymark.document.MojibakeRepair;

/** Converts a line of Markdown to plain text. Lines without special characters are returned unchanged. */
final class Inlines {
    /** A longer line isn't a title that anyone reads: it keeps its markup. */
    static final int LONGEST = 10_000;

    private final InlineParserContext context;
    private final InlineParser parser;

    Inlines(InlineParserContext context) {
        this.parser = new InlineParserImpl(context);
        this.context = context;
    }

    static boolean hasMarkup(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayMean(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character can be Markdown syntax if {@code next} follows it. */
    static boolean mayMean(char sign, char next) {
        return switch (sign) {
            case '*', '_', '`', '[', '\\', '~' -> true;
            // No whitespace can follow the first character of an entity or a tag.
            case '&', '<' -> !Character.isWhitespace(next);
            default -> false;
        };
    }

    /** Whether the label is a defined link reference. */
    boolean isLinkLabel(String label) {
        return context.getDefinition(LinkReferenceDefinition.class, label) != null;
    }

    /** The first non-blank line of {@code markdown}, without markup and with damaged letters repaired. */
    String plain(String markdown) {
        String stripped = markdown.strip();
        if (stripped.length() > LONGEST || !hasMarkup(stripped)) {
            return repaired(firstLine(stripped));
        }
        var lines = SourceLines.empty();
        stripped.lines().forEach(line -> lines.addLine(SourceLine.of(line.strip(), null)));
        var paragraph = new Paragraph();
        parser.parse(lines, paragraph);
        var plain = new StringBuilder();
        append(paragraph, plain);
        return repaired(plain.toString().strip());
    }

    static String repaired(String plain) {
        return MojibakeRepair.repair(plain);
    }

    private static String firstLine(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                return text.substring(0, at).stripTrailing();
            }
        }
        return text;
    }

    /** Appends the text of {@code parent}; returns whether the line continues after it. */
    private static boolean append(Node parent, StringBuilder plain) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                return false;
            }
            if (node instanceof Text text) {
                plain.append(text.getLiteral());
            } else if (node instanceof Code code) {
                plain.append(code.getLiteral());
            } else if (!append(node, plain)) {
                return false;
            }
        }
        return true;
    }
}
