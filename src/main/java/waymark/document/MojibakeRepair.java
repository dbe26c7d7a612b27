package waymark.document;

/**
 * Repairs letters that were encoded twice: UTF-8 that some program took for windows-1252 and wrote as UTF-8 again, so that 🚀 becomes {@code
 * ðŸš€}. Each run of such letters is repaired independently; correct text stays unchanged.
 *
 * <p>A few correct endings look like one damaged letter: {@code é…»} could be a Chinese character. A sequence of just a letter and closing
 * punctuation is therefore repaired only if it is next to a run that is unambiguous.
 *
 * {@snippet :
 * MojibakeRepair.repair("CafÃ© ðŸš€");   // Café 🚀
 * MojibakeRepair.repair("Café 🚀");   // Café 🚀
 * }
 */
public final class MojibakeRepair {
    /** Text that was encoded more often than this stays damaged. */
    private static final int PASSES = 4;

    /** Characters that may follow a letter at the end of a word in correct text. */
    private static final String PUNCTUATION =
            "\u0085\u00A0\u00A7\u00A9\u00AB\u00AE\u00B0\u00B2\u00B3\u00B7\u00B9\u00BA\u00BB"
                    + "\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2020\u2021\u2022\u2026\u2030\u2039\u203A\u20AC\u2122";

    private MojibakeRepair() {}

    /** {@code text} with all letters repaired that were encoded twice or more often. */
    public static String repair(String text) {
        String repaired = text;
        for (int pass = 0; pass < PASSES && hasRun(repaired); pass++) {
            repaired = decodeRuns(repaired);
        }
        return repaired;
    }

    /** Whether a letter that was encoded twice can begin with this character. */
    public static boolean mayBegin(char lead) {
        return lead >= 0xC2 && lead <= 0xF4;
    }

    /** Whether at least one letter was definitely encoded twice. */
    private static boolean hasRun(String text) {
        int previousEnd = -1;
        for (int at = 0; at < text.length(); at++) {
            char lead = text.charAt(at);
            if (mayBegin(lead)) {
                int length = sequence(text, at);
                if (length > 0) {
                    if (previousEnd == at || isPlain(text, at, length)) {
                        return true;
                    }
                    previousEnd = at + length;
                    at = previousEnd - 1;
                }
            }
        }
        return false;
    }

    /** Whether the sequence can't be a letter followed by punctuation. */
    private static boolean isPlain(String text, int at, int length) {
        char lead = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (length == 4 || Character.isUpperCase(lead) && Character.isLowerCase(before)) {
            return true;
        }
        if (lead == 'Â' || lead == 'Ã') {
            return !Character.isUpperCase(before) || !isClosing(text, at, length);
        }
        for (int i = at + 1; i < at + length; i++) {
            if (PUNCTUATION.indexOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return lead == 'â' && text.charAt(at + 1) == '€' || isInsideWord(text, at, length);
    }

    private static boolean isClosing(String text, int at, int length) {
        int end = at + length;
        return PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    private static boolean isInsideWord(String text, int at, int length) {
        int end = at + length;
        char lead = text.charAt(at);
        return (lead == 'Ä' || lead == 'Å')
                && end < text.length()
                && Character.isLowerCase(text.charAt(end))
                && text.charAt(at + 1) != '\u2019';
    }

    private static String decodeRuns(String text) {
        var repaired = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int length = sequence(text, at);
            if (length == 0) {
                repaired.append(text.charAt(at));
                at++;
            } else {
                repaired.appendCodePoint(codePoint(text, at, length));
                at += length;
            }
        }
        return repaired.toString();
    }

    /** The number of characters, from {@code at} on, that are the UTF-8 bytes of one character; 0 if they aren't. */
    private static int sequence(String text, int at) {
        char lead = text.charAt(at);
        if (!mayBegin(lead)) {
            return 0;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + length > text.length()) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            int value = byteOf(text.charAt(i));
            if (value < 0x80 || value > 0xBF) {
                return 0;
            }
        }
        int codePoint = codePoint(text, at, length);
        int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        boolean exists =
                codePoint >= least && Character.isDefined(codePoint) && !Character.isSurrogate((char) codePoint);
        return exists && Character.getType(codePoint) != Character.PRIVATE_USE ? length : 0;
    }

    private static int codePoint(String text, int at, int length) {
        int codePoint = text.charAt(at) & (0xFF >> (length + 1));
        for (int i = at + 1; i < at + length; i++) {
            codePoint = codePoint << 6 | byteOf(text.charAt(i)) & 0x3F;
        }
        return codePoint;
    }

    /** The byte that became this character; programs that use Latin-1 keep the control characters. */
    private static int byteOf(char character) {
        return character >= 0x80 && character < 0xA0 ? character : Windows1252.encode(character);
    }
}
