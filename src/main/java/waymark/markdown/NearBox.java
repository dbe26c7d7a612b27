package waymark.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.model.Marker;

/**
 * A box that authors use but GitHub doesn't support: {@code [ ]* text} for an optional task, {@code ☐ text}.
 *
 * @param textStart the offset of the text after the box
 * @param optional whether it marks the task as optional
 */
record NearBox(Marker marker, int textStart, boolean optional) {
    private static final Pattern STARRED = Pattern.compile("\\[([ xX/>\\-])]\\*(?=[ \\t]+\\S)");
    private static final Pattern BALLOT = Pattern.compile("([☐☑☒])\\uFE0F?(?=[ \\t]+\\S)");

    /** Boxes that GitHub doesn't support and that become topics only if the user tracks them: {@code [  ]}, {@code [ x ]}, {@code [✔️]}. */
    private static final Pattern LOOSE =
            Pattern.compile("\\[(?:([ xX])[ \\t]+|[ \\t]+([xX])[ \\t]*|([✔✅☑])\\uFE0F)](?=[ \\t]+\\S)");

    private static final Pattern BARE = Pattern.compile("[-+*]?\\[([ xX])](?=[ \\t]+\\S)");

    private static final Pattern HTML = Pattern.compile(
            "<input\\b(?=[^<>]*\\btype\\s*=\\s*[\"']?checkbox\\b)[^<>]*>(?=[ \\t]*\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHECKED = Pattern.compile(
            "(?<![ \\t])[ \\t]+checked\\b(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|\\w+))?", Pattern.CASE_INSENSITIVE);

    /** An HTML check box, which is ticked by an attribute in its tag; null if there is none. */
    private static @Nullable NearBox html(String text, int offset, int end) {
        Matcher box = HTML.matcher(text).region(offset, end);
        if (end - offset > Inlines.LONGEST || !box.lookingAt()) {
            return null;
        }
        int tagEnd = tagEnd(text, box.end());
        Matcher checked = CHECKED.matcher(text).region(offset, tagEnd);
        boolean done = checked.find();
        var range = done ? new TextRange(checked.start(), checked.end()) : new TextRange(tagEnd, tagEnd);
        String sign = done ? checked.group() : " checked";
        return new NearBox(
                new Marker(range, done ? 'x' : ' ', Marker.Form.ENTRY, new Marker.Sign(sign, "", box.end())),
                box.end(),
                false);
    }

    /** The end of the attributes in a tag: before the closing bracket, a slash and spaces. */
    private static int tagEnd(String text, int end) {
        int at = end - 1;
        at -= text.charAt(at - 1) == '/' ? 1 : 0;
        while (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t') {
            at--;
        }
        return at;
    }

    /**
     * The box at the beginning of a line outside of lists, or a box without a space after the bullet: {@code [ ] a}, {@code -[ ] a}; null
     * if there is none.
     */
    static @Nullable NearBox ofLine(String text, int offset, int end) {
        Matcher box = BARE.matcher(text).region(offset, end);
        if (box.lookingAt()) {
            return new NearBox(new Marker(box.start(1), text.charAt(box.start(1))), box.end(), false);
        }
        Matcher ballot = BALLOT.matcher(text).region(offset, end);
        return ballot.lookingAt() ? at(text, offset, end) : html(text, offset, end);
    }

    /** The box at the beginning of a list entry with more or other characters in it than GitHub allows; null if there is none. */
    static @Nullable NearBox loose(String text, int offset, int end) {
        Matcher box = LOOSE.matcher(text).region(offset, end);
        if (!box.lookingAt()) {
            return html(text, offset, end);
        }
        int group = box.group(1) != null ? 1 : box.group(2) != null ? 2 : 3;
        var inside = group == 3
                ? new TextRange(box.start(3), box.end() - 1)
                : new TextRange(box.start(group), box.end(group));
        return new NearBox(new Marker(inside, text.charAt(inside.start()), Marker.Form.BOX), box.end(), false);
    }

    /** The box at an offset; null if there is none. */
    static @Nullable NearBox at(String text, int offset, int end) {
        if (offset == end || "[☐☑☒".indexOf(text.charAt(offset)) < 0) {
            return null;
        }
        Matcher box = STARRED.matcher(text).region(offset, end);
        boolean starred = box.lookingAt();
        if (!starred) {
            box = BALLOT.matcher(text).region(offset, end);
            if (!box.lookingAt()) {
                return null;
            }
        }
        return new NearBox(new Marker(box.start(1), text.charAt(box.start(1))), box.end(), starred);
    }
}
