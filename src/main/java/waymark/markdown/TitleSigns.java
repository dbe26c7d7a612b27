package waymark.markdown;

/** Finds the signs that give the words of a title a special meaning. */
final class TitleSigns {
    private TitleSigns() {}

    /**
     * The position of a colon, a pipe or a dash between spaces, which ends the words that can have a meaning; otherwise the end of the
     * title.
     */
    static int headEnd(String title) {
        for (int at = 0; at < title.length(); at++) {
            char c = title.charAt(at);
            if (c == ':' || c == '：' || c == '|' || isDash(c) && isBetweenBlanks(title, at)) {
                return at;
            }
        }
        return title.length();
    }

    /** Whether there is a space before a dash, and one after all dashes that directly follow it. */
    private static boolean isBetweenBlanks(String title, int dash) {
        int end = dash;
        while (end < title.length() && isDash(title.charAt(end))) {
            end++;
        }
        return dash > 0 && isBlank(title.charAt(dash - 1)) && end < title.length() && isBlank(title.charAt(end));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '·';
    }

    /** Whether {@code \s} in a regular expression matches the character. */
    static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Whether there are two digits with a sign between them. */
    static boolean mayBeDate(String title) {
        for (int at = 1; at + 1 < title.length(); at++) {
            char c = title.charAt(at);
            if (c >= '-' && c <= '/' && isDigit(title.charAt(at - 1)) && isDigit(title.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
