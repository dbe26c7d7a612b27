package waymark.markdown;

import java.util.regex.Pattern;
import waymark.document.SourceText;

/**
 * The link reference definitions of a document: {@code [name]: https://example.org}. A part of the document is parsed together with them,
 * since they may be anywhere in it.
 */
final class LinkDefinitions {
    /** The maximum number; further definitions stay text, so that the pane doesn't have to wait. */
    private static final int MOST = 3_000;

    private static final int LONGEST = 1_000;
    private static final String SIGN = "]:";
    private static final Pattern LINE = Pattern.compile(" {0,3}\\[[^\\[\\]^][^\\[\\]]*\\]:[ \t]*[^ \t].*");

    private LinkDefinitions() {}

    /** The lines, each followed by a line feed. */
    static String of(SourceText source) {
        String text = source.text();
        var lines = new StringBuilder();
        int tried = 0;
        for (int at = text.indexOf(SIGN); at >= 0 && tried < MOST; at = text.indexOf(SIGN, at)) {
            int start = at;
            while (start > 0 && !isLineEnd(text.charAt(start - 1)) && at - start < LONGEST) {
                start--;
            }
            int end = at;
            while (end < text.length() && !isLineEnd(text.charAt(end)) && end - at < LONGEST) {
                end++;
            }
            String line = text.substring(start, end);
            if (LINE.matcher(line).matches()) {
                tried++;
                if (saysNothingItself(line)) {
                    lines.append(line).append('\n');
                }
            }
            at = end;
        }
        return lines.toString();
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    private static boolean saysNothingItself(String line) {
        return FormattedTextReader.read(line).isEmpty();
    }
}
