package waymark.export;

import java.util.regex.Pattern;

/** Words of the reader's as Markdown that is read as those words, and as nothing else. */
final class MarkdownText {
    /** What can begin a block (CommonMark 0.31.2, chapter 4 and 5; GFM, tables), up to the character to escape. */
    private static final Pattern BLOCK_START = Pattern.compile("(\\d{1,9})?([-+*#>=|:<~`\\[.)])(?s:.*)");

    /** What is read as a box of a status line. */
    private static final Pattern BOX = Pattern.compile("\\[([ xX\t/>-])]");

    private MarkdownText() {}

    /** A line that begins no block, whatever it begins with. */
    static String inBlock(String line) {
        var start = BLOCK_START.matcher(line);
        if (!start.matches()) {
            return line;
        }
        int at = start.start(2);
        boolean listNumber = line.charAt(at) == '.' || line.charAt(at) == ')';
        boolean number = at > 0;
        return number == listNumber ? line.substring(0, at) + "\\" + line.substring(at) : line;
    }

    /** A line that begins no block, and that asks for nothing to be filled in or ticked. */
    static String line(String text) {
        String line = BOX.matcher(inBlock(text)).replaceAll("[$1\\\\]");
        return line.endsWith("_") ? line.substring(0, line.length() - 1) + "\\_" : line;
    }
}
