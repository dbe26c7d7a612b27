package waymark.markdown;

import waymark.document.MojibakeRepair;

/** Quickly rules out lines and headings that give no duration, which is nearly all of them. {@link DurationReader} reads the rest. */
final class DurationSigns {
    /** The first character of the scripts that may be written without spaces between words. */
    private static final char FIRST_WITHOUT_BLANKS = 0x1100;

    private DurationSigns() {}

    /** Whether a heading contains a word for a unit of time, a sign that an open-ended duration may follow, or Asian characters. */
    static boolean mayBeHeading(String title) {
        int start = -1;
        for (int at = 0; at <= title.length(); at++) {
            char c = at == title.length() ? ' ' : title.charAt(at);
            if (c == ':' || c == '–' || c == '—' || c >= FIRST_WITHOUT_BLANKS) {
                return true;
            }
            boolean letter = Character.isLetter(c);
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                if ((Lexicon.kinds(TitleWords.lower(title.substring(start, at))) & WordKind.UNITS) != 0) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /**
     * Whether a line may give a duration, judging by its source before markup is parsed: its label may contain markup, or its words can be
     * those of a label. Returns false for most lines with a colon.
     *
     * @param colon the position of the first colon
     */
    static boolean mayBeLine(String markdown, int colon) {
        if (colon > Conventions.LONGEST) {
            return true;
        }
        for (int at = 0; at < colon; at++) {
            if (hidesWords(markdown, at)) {
                return true;
            }
        }
        return isLabel(TitleWords.of(markdown.substring(0, colon)));
    }

    /** Whether a character in a label can change its words when markup is parsed. */
    private static boolean hidesWords(String label, int at) {
        char c = label.charAt(at);
        return switch (c) {
            case '<', '&', '\\', '`', '^', '–', '—', '(', '（' -> true;
            case ']' -> !Character.isWhitespace(label.charAt(at + 1));
            case '*', '_', '~', '[', '!' ->
                at > 0 && isInWord(label.charAt(at - 1)) && isInWord(behindSigns(label, at));
            default -> MojibakeRepair.mayBegin(c);
        };
    }

    private static char behindSigns(String label, int at) {
        int end = at;
        while ("*_~[!".indexOf(label.charAt(end)) >= 0) {
            end++;
        }
        return label.charAt(end);
    }

    private static boolean isInWord(char c) {
        return c == '-' || Character.isLetterOrDigit(c);
    }

    /** Whether these words introduce a duration. */
    static boolean isLabel(TitleWords words) {
        return words.has(WordKind.DURATION)
                && words.consistsOf(WordKind.DURATION, WordKind.ESTIMATED, WordKind.THING, WordKind.FILLER);
    }
}
