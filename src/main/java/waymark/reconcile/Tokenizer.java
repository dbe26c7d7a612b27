package waymark.reconcile;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into words; in scripts without spaces between words, into pairs of characters. */
final class Tokenizer {
    private Tokenizer() {}

    static List<String> of(String text) {
        String normalized = TopicOutline.normalized(text);
        var words = new ArrayList<String>();
        int start = -1;
        int previous = -1;
        for (int i = 0; i < normalized.length(); ) {
            int character = normalized.codePointAt(i);
            int next = i + Character.charCount(character);
            if (isWrittenTogether(character)) {
                start = close(words, normalized, start, i);
                words.add(previous < 0 ? normalized.substring(i, next) : normalized.substring(previous, next));
                previous = i;
            } else {
                previous = -1;
                if (Character.isLetterOrDigit(character)
                        || Character.getType(character) == Character.NON_SPACING_MARK) {
                    start = start < 0 ? i : start;
                } else {
                    start = close(words, normalized, start, i);
                }
            }
            i = next;
        }
        close(words, normalized, start, normalized.length());
        return words;
    }

    private static int close(List<String> words, String text, int start, int end) {
        if (start >= 0) {
            words.add(text.substring(start, end));
        }
        return -1;
    }

    private static boolean isWrittenTogether(int character) {
        if (character < 0x0E00) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR;
    }
}
