package waymark.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.model.Marker;
import waymark.model.PhaseStatus;
import waymark.model.StatusLine;

/** A line to fill in: labels, each followed by a blank, or a label with one box for each status. */
sealed interface FormLine {

    /** The label, as Markdown. */
    String label();

    /**
     * A label and a run of underscores, or the answer that an export wrote there.
     *
     * @param start the offset of the label
     */
    record Blank(String label, int start, TextRange blank) implements FormLine {}

    /** A label and its boxes. */
    record Choice(String label, List<StatusLine.Option> options) implements FormLine {}

    /** What may separate two boxes. */
    Pattern DIVIDERS = Pattern.compile("^[*\\s]+|[|/,;*\\\\\\s]+$");

    /** A box in any of the usual notations; the group is the character that ticking replaces. */
    Pattern BOX = Pattern.compile("\\\\?\\[([ xX\\t/>\\-])\\\\?]|\\(([ xX])\\)|([☐☑☒])");

    /** Underscores, possibly escaped with backslashes by a formatter, or three runs of them for a date. */
    String UNDERSCORES = "(?:\\\\?_){2,4}[/.-](?:\\\\?_){2,4}[/.-](?:\\\\?_){2,4}"
            + "|(?:\\\\?_){2,4}\\s?[年년]\\s?(?:\\\\?_){1,4}\\s?[月월]\\s?(?:\\\\?_){1,4}\\s?[日일]"
            + "|(?:\\\\?_){3,}|(?:\\\\?_){2}(?=\\s*/\\s*\\d)";

    /** A label, a blank, and what may follow it: a total, a percent sign, a unit at the end, or the next label. */
    Pattern BLANK = Pattern.compile("(?<label>[^_]*?(?:_(?!\\\\?_\\\\?_)[^_]*?)*?)[$€£¥]?\\s?(?<blank>" + UNDERSCORES
            + ")(?:\\s*(?:/\\s*\\d+|[%€$£¥])|\\s*[\\p{L}]{1,12}\\.?(?=\\s*$|\\s*[|,;·]\\s))?(?:\\s*[|,;·]\\s+|\\s+|$)");

    /** A label in bold doesn't need a colon. */
    Pattern BOLD = Pattern.compile("(?:.*\\s)?\\*\\*[^*]+\\*\\*");

    /** A longer line is prose. */
    int LONGEST = 1_000;

    /** The maximum number of options in a status line. */
    int MOST_OPTIONS = 6;

    /** What the line between these offsets asks for, in order; empty for ordinary text. */
    static List<FormLine> of(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last - start < 5 || last - start > LONGEST) {
            return List.of();
        }
        String line = text.substring(start, last);
        if (line.contains("__") || line.contains("\\_")) {
            return blanks(line, start);
        }
        @Nullable Choice choice = choice(line, start);
        return choice == null ? List.of() : List.of(choice);
    }

    /** Whether the line after a status line begins with another of its boxes. */
    static boolean goesOnWithBox(String text, int lineEnd, int end) {
        int at = lineEnd;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < end
                && "\\[(☐☑☒".indexOf(text.charAt(at)) >= 0
                && BOX.matcher(text).region(at, end).lookingAt();
    }

    private static List<FormLine> blanks(String line, int offset) {
        var found = new ArrayList<FormLine>();
        Matcher blank = BLANK.matcher(line);
        int at = 0;
        while (at < line.length()) {
            blank.region(at, line.length());
            if (!blank.lookingAt() || !isLabel(blank.group("label").strip())) {
                return List.of();
            }
            found.add(new Blank(
                    blank.group("label").strip(),
                    offset + at,
                    new TextRange(offset + blank.start("blank"), offset + blank.end("blank"))));
            at = blank.end();
        }
        return found;
    }

    /** Whether the text can be the label before a blank. */
    static boolean isLabel(String markdown) {
        int end = markdown.length();
        while (end > 0 && markdown.charAt(end - 1) == '*') {
            end--;
        }
        return end > 1 && ":：?？".indexOf(markdown.charAt(end - 1)) >= 0
                || BOLD.matcher(markdown).matches();
    }

    private static @Nullable Choice choice(String line, int offset) {
        Matcher box = BOX.matcher(line);
        if (!box.find() || box.start() == 0) {
            return null;
        }
        String label = line.substring(0, box.start()).strip();
        var options = new ArrayList<StatusLine.Option>();
        var missing = EnumSet.allOf(PhaseStatus.class);
        boolean more = true;
        while (more) {
            int group = box.group(1) != null ? 1 : box.group(2) != null ? 2 : 3;
            var marker = new Marker(offset + box.start(group), line.charAt(box.start(group)));
            int from = box.end();
            more = box.find();
            String words = DIVIDERS.matcher(line.substring(from, more ? box.start() : line.length()))
                    .replaceAll("");
            @Nullable
            PhaseStatus status =
                    Conventions.phaseStatus(words).filter(missing::remove).orElse(null);
            if (words.isEmpty() || options.size() == MOST_OPTIONS) {
                return null;
            }
            options.add(new StatusLine.Option(marker, words, status));
        }
        return missing.isEmpty() ? new Choice(label, options) : null;
    }
}
