package waymark.cli;

/** Makes text from files safe to print: escapes control characters that a terminal would obey and characters that reverse a line. */
final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    static String of(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            if (!isSafe(text.charAt(i))) {
                safe = safe == null ? new StringBuilder(text) : safe;
                safe.setCharAt(i, text.charAt(i) == '\t' ? ' ' : REPLACEMENT);
            }
        }
        return safe == null ? text : safe.toString();
    }

    private static boolean isSafe(char c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        return !Character.isISOControl(c)
                && c != '\u2028'
                && c != '\u2029'
                && !(c >= '\u202A' && c <= '\u202E')
                && !(c >= '\u2066' && c <= '\u2069');
    }
}
