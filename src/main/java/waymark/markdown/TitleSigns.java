package waymark.markdown;

/** Finds the signs in a title about which its words have a meaning of their own. */
final class TitleSigns {
    private TitleSigns() {}

    /** Where a colon, or a dash between blanks, ends what can have a meaning; else the end of the title. */
    static int headEnd(String title) {
        for (int at = 0; at < title.length(); at++) {
            char c = title.charAt(at);
            if (c == ':' || c == '：' || c == '|' || isDash(c) && isBetweenBlanks(title, at)) {
                return at;
            }
        }
        return title.length();
    }

    /** Whether there are blanks before a dash, and behind all that follow it. */
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

    /** Whether a pattern takes a character for a blank. */
    static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Whether two digits have a sign between them. */
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
