package waymark.markdown;

import waymark.document.MojibakeRepair;

/** Tells quickly which lines and headings name no duration: nearly all. What it lets through, {@link DurationReader} reads. */
final class DurationSigns {
    /** From here on, letters may be words of their own. */
    private static final char FIRST_WITHOUT_BLANKS = 0x1100;

    private DurationSigns() {}

    /** Whether a heading has a word for a unit of time, a sign behind which a duration may go on for ever, or letters of Asia. */
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
     * Whether a line can name a duration as it is written, before its markup is read: its label may still be markup, or its words can be
     * those of a label. Says no to most lines with a colon.
     *
     * @param colon where the first one stands
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

    /** Whether a sign in a label can make other words of it than those that are written. */
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

    /** Whether these words announce a duration. */
    static boolean isLabel(TitleWords words) {
        return words.has(WordKind.DURATION)
                && words.consistsOf(WordKind.DURATION, WordKind.ESTIMATED, WordKind.THING, WordKind.FILLER);
    }
}
