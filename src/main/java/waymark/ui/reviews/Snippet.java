package waymark.ui.reviews;

import waymark.model.FoldedText;
import waymark.model.SearchWords;

/** A few words of a text in one line: the first ones, or those around the first match. */
final class Snippet {
    private static final int BEFORE = 24;
    private static final int LONGEST = 160;

    private Snippet() {}

    static String of(String text, SearchWords words) {
        String line = text.strip().replaceAll("\\s+", " ");
        int at = words.find(line).stream()
                .mapToInt(FoldedText.Span::start)
                .findFirst()
                .orElse(0);
        int start = at <= BEFORE ? 0 : line.indexOf(' ', at - BEFORE) + 1;
        start = start > at || start == 0 && at > BEFORE ? at : start;
        int end = Math.min(line.length(), start + LONGEST);
        return (start > 0 ? "… " : "") + line.substring(start, end) + (end < line.length() ? " …" : "");
    }
}
