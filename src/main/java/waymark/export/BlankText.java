package waymark.export;

import java.util.List;
import waymark.document.SourceText;
import waymark.model.Blank;

/**
 * The text that is written into a blank. Further lines follow below, in the same list items and quotes as the first, and never begin a
 * block of their own: anything that would be read as a list, a heading or the like is escaped.
 */
final class BlankText {
    private BlankText() {}

    static String of(SourceText source, Blank field, String value) {
        List<String> lines = value.lines().map(String::strip).toList();
        String ending = source.encoding().lineEnding().text();
        String prefix = prefix(source, field);
        var text = new StringBuilder(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            text.append(ending).append((prefix + MarkdownText.inBlock(line)).stripTrailing());
        }
        return text.toString();
    }

    /** The beginning of the blank's line, with everything except quote marks and tabs replaced by spaces. */
    private static String prefix(SourceText source, Blank field) {
        int start = source.lineStart(source.line(field.blank().start()));
        var prefix = new StringBuilder();
        for (char c :
                source.text().substring(start, start + field.contentColumn()).toCharArray()) {
            prefix.append(c == '>' || c == '\t' ? c : ' ');
        }
        return prefix.toString();
    }
}
