package waymark.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.markdown.EntryGroup.Entry;
import waymark.model.Marker;
import waymark.model.Marker.Form;
import waymark.model.Marker.Sign;
import waymark.model.PhaseStatus;

/**
 * Finds the various signs by which authors mark what is done: a check mark before or after some entries of a list but not others,
 * struck-out text, a table column with yes and no. If all entries have the same sign, it is just decoration.
 */
final class DoneSigns {
    private static final String CHECK =
            "(?:✅|☑|✔|✓|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:)\\uFE0F?";
    private static final Pattern BEFORE = Pattern.compile(CHECK + "[ \\t]+(?=\\S)");
    private static final Pattern BEHIND = Pattern.compile("(?<![ \\t])[ \\t]+" + CHECK + "$");
    private static final Pattern STRUCK = Pattern.compile("~~(\\S(?:.*\\S)?)~~");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}");
    private static final Pattern WHOLE = Pattern.compile("\\P{N}*100\\s?%\\P{N}*");
    private static final Set<String> DONE = Set.of(
            "✅",
            "☑",
            "✔",
            "✓",
            "√",
            "x",
            "[x]",
            "100%",
            ":white_check_mark:",
            ":heavy_check_mark:",
            ":ballot_box_with_check:");
    private static final Set<String> OPEN = Set.of(
            "",
            "❌",
            "✗",
            "✘",
            "✖",
            "☐",
            "⬜",
            "🔲",
            "◻",
            "[ ]",
            "[]",
            "-",
            "–",
            "—",
            "0%",
            "⏳",
            "🚧",
            "🔜",
            ":x:",
            ":white_large_square:",
            ":construction:");
    private static final Set<String> CHECK_HEADERS = Set.of("✅", "☑", "✔", "✓", "[x]", "[ ]", ":white_check_mark:");

    private final String text;
    private final Spans spans;

    DoneSigns(String text, Spans spans) {
        this.text = text;
        this.spans = spans;
    }

    /** The signs of a group's entries. Entries without a sign are missing. */
    Map<Entry, Marker> of(EntryGroup group) {
        return group.table() ? ofRows(group) : ofEntries(group);
    }

    private Map<Entry, Marker> ofEntries(EntryGroup group) {
        var marks = new HashMap<Entry, Marker>();
        for (Entry entry : group.entries()) {
            @Nullable
            Marker mark = entry.boxed() || entry.near() || entry.headed()
                    ? null
                    : ofEntry(entry.entry().offset());
            if (mark != null) {
                marks.put(entry, mark);
            }
        }
        return marks.size() < group.entries().size() ? marks : Map.of();
    }

    private @Nullable Marker ofEntry(int start) {
        int end = spans.trim(start, spans.lineEnd(start)).end();
        if (end - start > Inlines.LONGEST) {
            return null;
        }
        Matcher before = BEFORE.matcher(text).region(start, end);
        if (before.lookingAt()) {
            return mark(new TextRange(start, before.end()), "", -1);
        }
        Matcher struck = STRUCK.matcher(text).region(start, end);
        if (struck.matches() && struck.group(1).indexOf("~~") < 0) {
            return mark(new TextRange(start, end), struck.group(1), start);
        }
        Matcher behind = BEHIND.matcher(text).region(start, end);
        return behind.find() ? mark(new TextRange(behind.start(), end), "", start) : null;
    }

    private Marker mark(TextRange range, String open, int words) {
        return new Marker(range, 'x', Form.ENTRY, new Sign(text.substring(range.start(), range.end()), open, words));
    }

    private Map<Entry, Marker> ofRows(EntryGroup group) {
        for (int column = 0; column < group.head().size(); column++) {
            if (saysStatus(group.head().get(column))) {
                Map<Entry, Marker> marks = ofColumn(group, column);
                if (!marks.isEmpty()) {
                    return marks;
                }
            }
        }
        return Map.of();
    }

    private static boolean saysStatus(String header) {
        String words = sign(header);
        return CHECK_HEADERS.contains(words)
                || Conventions.isStatus(words)
                || Conventions.phaseStatus(words)
                        .filter(PhaseStatus.COMPLETED::equals)
                        .isPresent();
    }

    /** The signs from a column in which each cell says done or open; empty if any cell doesn't. */
    private Map<Entry, Marker> ofColumn(EntryGroup group, int column) {
        var cells = new ArrayList<TextRange>();
        String done = "";
        String open = "";
        for (Entry entry : group.entries()) {
            int start = entry.entry().offset();
            List<TextRange> ranges = TableRow.ranges(spans, text, new TextRange(start, spans.lineEnd(start)));
            if (column >= ranges.size()) {
                return Map.of();
            }
            String cell = text.substring(
                    ranges.get(column).start(), ranges.get(column).end());
            @Nullable PhaseStatus status = status(cell);
            if (status == null) {
                return Map.of();
            }
            done = status == PhaseStatus.COMPLETED && done.isEmpty() ? cell : done;
            open = status == PhaseStatus.NOT_STARTED && open.isEmpty() ? cell : open;
            cells.add(ranges.get(column));
        }
        done = done.isEmpty() ? counterpart(open) : done;
        var marks = new HashMap<Entry, Marker>();
        for (int row = 0; row < cells.size(); row++) {
            String cell = text.substring(cells.get(row).start(), cells.get(row).end());
            PhaseStatus status = status(cell);
            char mark = status == PhaseStatus.COMPLETED ? 'x' : status == PhaseStatus.IN_PROGRESS ? '/' : ' ';
            var sign = new Sign(mark == 'x' ? cell : done, mark == ' ' ? cell : open);
            marks.put(group.entries().get(row), new Marker(cells.get(row), mark, Form.ROW, sign));
        }
        return marks;
    }

    /** The sign for done if nothing in the column is done yet. */
    private static String counterpart(String open) {
        return open.startsWith("[") ? "[x]" : "✅";
    }

    private static @Nullable PhaseStatus status(String cell) {
        String sign = sign(cell);
        if (DONE.contains(sign) || Lexicon.is(sign, WordKind.YES)) {
            return PhaseStatus.COMPLETED;
        }
        if (OPEN.contains(sign) || Lexicon.is(sign, WordKind.NO)) {
            return PhaseStatus.NOT_STARTED;
        }
        int at = 0;
        while (at < sign.length() && !Character.isLetter(sign.codePointAt(at))) {
            at += Character.charCount(sign.codePointAt(at));
        }
        @Nullable PhaseStatus said = Conventions.phaseStatus(sign.substring(at)).orElse(null);
        return said == PhaseStatus.COMPLETED ? completed(sign.substring(0, at).strip()) : said;
    }

    /** The meaning of a word for done after the text {@code before}: "☐ Done" is open, "25% done" is neither. */
    private static @Nullable PhaseStatus completed(String before) {
        if (OPEN.stream().anyMatch(open -> !open.isEmpty() && before.startsWith(open))) {
            return PhaseStatus.NOT_STARTED;
        }
        return !NUMBER.matcher(before).find() || WHOLE.matcher(before).matches() ? PhaseStatus.COMPLETED : null;
    }

    private static String sign(String cell) {
        return cell.replace("\uFE0F", "")
                .replace("*", "")
                .replace("`", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
