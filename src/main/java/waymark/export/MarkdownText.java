package waymark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.document.SourceText;
import waymark.model.Item;

/** The user's text as Markdown that is parsed as exactly this text. */
final class MarkdownText {
    /** What can begin a block (CommonMark 0.31.2, chapters 4 and 5; GFM, tables), up to the character to escape. */
    private static final Pattern BLOCK_START = Pattern.compile("(\\d{1,9})?([-+*#>=|:<~`\\[.)])(?s:.*)");

    /** What is parsed as a box of a status line, or as a blank: its first character is written as an entity. */
    private static final Pattern FORM = Pattern.compile("\\[(?=[ xX\t/>-]])|\\((?=[ xX]\\))|[☐☑☒]|_(?=_)");

    /** What is parsed as the end of a label, as in "Duration: 3 weeks". */
    private static final Pattern LABEL_END = Pattern.compile("^([^:：]*)([:：])(?!//)");

    private static final Pattern MARKUP = Pattern.compile("\\\\(?=[!-/:-@\\[-`{-~])|&(?=#)|<(?=[A-Za-z/!?])");

    /** Inline syntax, apart from what is written as an entity. */
    private static final Pattern INLINE =
            Pattern.compile("\\\\(?=[!-/:-@\\[-`{-~])|&(?=[#A-Za-z])|<(?=[A-Za-z/!?])|[*`~]"
                    + "|\\[(?![ xX\t/>-]])|(?<![\\p{L}\\p{N}])_(?!_)|_(?![\\p{L}\\p{N}_])");

    private MarkdownText() {}

    /** The prefix of a line below an item, in the same lists and quotes. */
    static String prefix(SourceText source, Item item) {
        int line = source.line(item.marker().start());
        OptionalInt indent = item.indent(source);
        if (indent.isPresent() && source.line(item.range().start()) == line) {
            return prefix(source, indent.getAsInt());
        }
        int start = source.lineStart(line);
        while (start < item.marker().start() && " \t>".indexOf(source.text().charAt(start)) >= 0) {
            start++;
        }
        return prefix(source, start);
    }

    /** The prefix of a line in the same lists and quotes as what begins at an offset. */
    static String prefix(SourceText source, int offset) {
        var prefix = new StringBuilder();
        for (char letter : source.text()
                .substring(source.lineStart(source.line(offset)), offset)
                .toCharArray()) {
            prefix.append(letter == '>' || letter == '\t' ? letter : ' ');
        }
        return prefix.toString();
    }

    /** A title that is parsed as exactly these characters. */
    static String title(String text) {
        return line(INLINE.matcher(text).replaceAll("\\\\$0"));
    }

    /** A line that begins no block, whatever its first characters are. */
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

    /** A line that begins no block and contains nothing to fill in or tick. */
    static String line(String text) {
        String line = inBlock(FORM.matcher(text).replaceAll(form -> entity(form.group())));
        return LABEL_END
                .matcher(line)
                .replaceFirst(label -> Matcher.quoteReplacement(
                        label.group(1) + (label.group(2).equals(":") ? "\\:" : entity(label.group(2)))));
    }

    /** A line of plain text. */
    static String words(String text) {
        return line(plain(text));
    }

    /** A text of several lines as the lines of a quote. */
    static List<String> quote(String text) {
        List<String> lines = text.strip().lines().map(String::stripTrailing).toList();
        var quote = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            String line = indented(lines.get(i));
            boolean goesOn =
                    !line.isEmpty() && i + 1 < lines.size() && !lines.get(i + 1).isEmpty();
            quote.add(line.isEmpty() ? ">" : "> " + line + (goesOn ? "\\" : ""));
        }
        return quote;
    }

    /** A line of plain text. The first leading space is written as an entity, so that the leading spaces are kept and have no meaning. */
    private static String indented(String text) {
        String stripped = text.stripLeading();
        String blanks = text.substring(0, text.length() - stripped.length());
        return blanks.isEmpty() ? words(text) : entity(blanks) + blanks.substring(1) + words(stripped);
    }

    /** Text in which nothing is an escape, a numeric entity or a tag. */
    private static String plain(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    private static String entity(String character) {
        return "&#" + (int) character.charAt(0) + ";";
    }
}
