package waymark.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.model.Marker;
import waymark.model.Marker.Form;
import waymark.model.PlainEntry;
import waymark.model.PlainEntry.Kind;

/** The entries without a box that the user tracks, and where an export marks them as done. */
final class TrackedEntries {
    private static final Pattern DONE =
            Pattern.compile("(?:✅|&#9989;|&#x2705;)\\uFE0F?[ \\t]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOX = Pattern.compile("\\[([ xX/>\\-])][ \\t]+(?=\\S)");

    private static final String DONE_SIGN = "✅ ";

    private final String text;
    private final Spans spans;
    private final Map<Integer, PlainEntry> byOffset = new HashMap<>();

    TrackedEntries(String text, Spans spans, List<PlainEntry> tracked) {
        this.text = text;
        this.spans = spans;
        tracked.forEach(entry -> byOffset.put(entry.offset(), entry));
    }

    boolean isEmpty() {
        return byOffset.isEmpty();
    }

    /** The box, unsupported by GitHub, at the beginning of a tracked entry or line; null if it isn't tracked or has no box. */
    @Nullable
    NearBox box(int offset) {
        if (!byOffset.containsKey(offset)) {
            return null;
        }
        int end = spans.lineEnd(offset);
        @Nullable NearBox loose = NearBox.loose(text, offset, end);
        return loose == null ? NearBox.ofLine(text, offset, end) : loose;
    }

    /** The mark of an entry that begins with this block; null if it isn't tracked. */
    @Nullable
    Marker entry(Node title) {
        TextRange range = spans.range(title);
        if (!byOffset.containsKey(range.start())) {
            return null;
        }
        @Nullable Marker own = byOffset.get(range.start()).mark();
        if (own != null) {
            return own;
        }
        if (!(title instanceof Heading)) {
            return open(range.start(), Form.ENTRY);
        }
        int start = spans.headingWords(range);
        Matcher box = BOX.matcher(text).region(start, range.end());
        return box.lookingAt() ? new Marker(box.start(1), text.charAt(box.start(1))) : open(start, Form.ENTRY);
    }

    /** The tracked table row or heading that begins at an offset; null if there is none. */
    @Nullable
    PlainEntry row(int offset) {
        return byOffset.get(offset);
    }

    /** The mark of a row or a heading. */
    Marker mark(PlainEntry row) {
        @Nullable Marker own = row.mark();
        if (own != null) {
            return own;
        }
        Matcher done = done(row);
        boolean isDone = done.lookingAt();
        int start = row.said().start();
        var sign = new TextRange(start, isDone ? done.end() : start);
        Form form = row.kind() == Kind.HEADING ? Form.HEADING : Form.ROW;
        return new Marker(sign, isDone ? 'x' : ' ', form, new Marker.Sign(DONE_SIGN, ""));
    }

    /** The text of a row or a heading, without its mark. */
    static String words(PlainEntry row) {
        Matcher done = DONE.matcher(row.text());
        return done.lookingAt() ? row.text().substring(done.end()) : row.text();
    }

    private Matcher done(PlainEntry row) {
        return DONE.matcher(text).region(row.said().start(), row.said().end());
    }

    private static Marker open(int offset, Form form) {
        return new Marker(new TextRange(offset, offset), ' ', form);
    }
}
