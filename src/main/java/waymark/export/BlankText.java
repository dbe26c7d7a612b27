package waymark.export;

import java.util.List;
import java.util.regex.Pattern;
import waymark.document.SourceText;
import waymark.model.Field;

/**
 * The text that is written into a blank. Further lines go on below, in the same list items and quotes as the first, and
 * never begin a block of their own: what would be read as a list, a heading or the like is escaped.
 */
final class BlankText {
    /** What can begin a block (CommonMark 0.31.2, chapter 4 and 5; GFM, tables), up to the character to escape. */
    private static final Pattern BLOCK_START = Pattern.compile("(\\d{1,9})?([-+*#>=|:<~`\\[.)])(?s:.*)");

    private BlankText() {}

    static String of(SourceText source, Field field, String value) {
        List<String> lines = value.lines().map(String::strip).toList();
        String ending = source.encoding().lineEnding().text();
        String prefix = prefix(source, field);
        var text = new StringBuilder(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            text.append(ending).append((prefix + escaped(line)).stripTrailing());
        }
        return text.toString();
    }

    /** The beginning of the field's own line with its list marker blanked out: only quote marks and tabs remain. */
    private static String prefix(SourceText source, Field field) {
        int start = source.lineStart(source.line(field.blank().start()));
        var prefix = new StringBuilder();
        for (char c :
                source.text().substring(start, start + field.contentColumn()).toCharArray()) {
            prefix.append(c == '>' || c == '\t' ? c : ' ');
        }
        return prefix.toString();
    }

    private static String escaped(String line) {
        var start = BLOCK_START.matcher(line);
        if (!start.matches()) {
            return line;
        }
        int at = start.start(2);
        boolean listNumber = line.charAt(at) == '.' || line.charAt(at) == ')';
        boolean number = at > 0;
        return number == listNumber ? line.substring(0, at) + "\\" + line.substring(at) : line;
    }
}
