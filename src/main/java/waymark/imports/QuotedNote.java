package waymark.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.document.SourceText;
import waymark.document.TextRange;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;

/**
 * A note written below its topic in a document, as a quote that begins with {@code [!NOTE]}, as GitHub and Obsidian show it.
 *
 * @param range the range of its lines
 * @param text its text
 */
public record QuotedNote(TextRange range, String text) {
    /** Its first words. */
    public static final String LABEL = "[!NOTE]";

    private static final Pattern LABELLED = Pattern.compile("(?:[ \\t]*+>)++[ \\t]?+\\[!NOTE][ \\t]*+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])|&#(\\d{1,5});");

    /** The note below a topic, before any other topic or paragraph; empty if there is none. */
    public static Optional<QuotedNote> of(Roadmap roadmap, Topic topic) {
        SourceText source = roadmap.source();
        int end = end(topic);
        for (int line = headingEnd(roadmap, topic) + 1; line <= source.lines(); line++) {
            int start = source.lineStart(line);
            if (start >= end) {
                return Optional.empty();
            }
            String text = line(source, line);
            if (LABELLED.matcher(text).matches()) {
                return Optional.of(read(source, line, depth(text), end));
            }
            if (text.isBlank() && topic instanceof Item) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static QuotedNote read(SourceText source, int label, int depth, int end) {
        var words = new ArrayList<String>();
        int line = label + 1;
        while (line <= source.lines() && source.lineStart(line) < end && depth(line(source, line)) >= depth) {
            String text = line(source, line);
            words.add(unescaped(text.substring(behind(text, depth))));
            line++;
        }
        int last =
                line <= source.lines() ? source.lineStart(line) : source.text().length();
        return new QuotedNote(
                new TextRange(source.lineStart(label), last),
                String.join("\n", words).strip());
    }

    /** The last line of a topic's heading, which may be underlined; for other topics, the line of its text. */
    private static int headingEnd(Roadmap roadmap, Topic topic) {
        return topic instanceof Section section
                ? roadmap.source()
                        .line(Math.max(
                                section.heading().start(), section.heading().end() - 1))
                : roadmap.line(topic);
    }

    /** Where the first topic below it begins, or where it ends. */
    private static int end(Topic topic) {
        List<Topic> below = topic.children();
        return below.stream()
                .filter(child -> child instanceof Item || child instanceof Section)
                .mapToInt(child -> child.range().start())
                .min()
                .orElse(topic.range().end());
    }

    private static String line(SourceText source, int line) {
        int end = line < source.lines()
                ? source.lineStart(line + 1)
                : source.text().length();
        return source.text().substring(source.lineStart(line), end).stripTrailing();
    }

    /** The number of quotes that contain a line. */
    private static int depth(String line) {
        int depth = 0;
        for (int i = 0;
                i < line.length() && (line.charAt(i) == '>' || line.charAt(i) == ' ' || line.charAt(i) == '\t');
                i++) {
            depth += line.charAt(i) == '>' ? 1 : 0;
        }
        return depth;
    }

    private static int behind(String line, int depth) {
        int at = 0;
        for (int left = depth; left > 0; at++) {
            left -= line.charAt(at) == '>' ? 1 : 0;
        }
        return at < line.length() && line.charAt(at) == ' ' ? at + 1 : at;
    }

    private static String unescaped(String line) {
        String text = line.endsWith("\\") ? line.substring(0, line.length() - 1) : line;
        return ESCAPED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? found.group(1)
                                : String.valueOf((char) Integer.parseInt(found.group(2)))));
    }
}
