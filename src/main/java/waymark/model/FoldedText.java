package waymark.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text prepared for searching: folded to ignore case, accents, character width and different encodings of the same letter. Maps each
 * folded letter back to the letters of the original text.
 *
 * {@snippet :
 * FoldedText.fold("Café");   // cafe
 * FoldedText.of("Le Café").find("cafe");   // [Span[start=3, end=7]]
 * }
 */
public final class FoldedText {
    private static final int ASCII = 0x80;
    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    /** Letters that Unicode doesn't decompose, and typographic signs for which keyboards have only one key. */
    private static final String ALIKE = "øo łl đd ħh ŧt æae œoe ‘' ’' ‚' “\" ”\" „\" ‐- ‒- –- —- −-";

    private final String folded;
    private final int[] starts;
    private final int[] ends;

    /** A range of the text; {@code end} is exclusive. */
    public record Span(int start, int end) {}

    private FoldedText(String folded, int[] starts, int[] ends) {
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /** The folded form of a text. */
    public static String fold(String text) {
        boolean lower = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= ASCII) {
                return foldLetters(text);
            }
            lower &= letter < 'A' || letter > 'Z';
        }
        return lower ? text : text.toLowerCase(Locale.ROOT);
    }

    /** Whether the folded text contains a folded word. */
    public static boolean holds(String text, String word) {
        // Folding leaves lower-case ASCII letters unchanged.
        return isAscii(word) && text.contains(word) || fold(text).contains(word);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String foldLetters(String text) {
        var folded = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < Letters.FOLDED.length) {
                String known = Letters.FOLDED[letter];
                if (known == null) {
                    folded.append(letter);
                } else {
                    folded.append(known);
                }
            } else if (letter >= FIRST_IDEOGRAPH && letter <= LAST_IDEOGRAPH) {
                folded.append(letter);
            } else {
                return foldRareLetters(text);
            }
        }
        return folded.toString();
    }

    private static String foldRareLetters(String text) {
        var folded = new StringBuilder(text.length() + 2);
        apart(text).codePoints().forEach(letter -> {
            String known = letter < Letters.FOLDED.length ? Letters.FOLDED[letter] : null;
            folded.append(known != null ? known : fold(letter));
        });
        return folded.toString();
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    private static String fold(int letter) {
        if (isIgnored(letter)) {
            return "";
        }
        // To upper case and back: some letters are equal in only one of the two cases, and some become two letters.
        return Character.toString(Character.toLowerCase(letter))
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Accents, dots above and below letters, and characters that only affect rendering; but not vowel signs or voicing marks. */
    private static boolean isIgnored(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            boolean voicing = letter == 0x3099 || letter == 0x309A;
            return switch (UnicodeScript.of(letter)) {
                case INHERITED, HEBREW, ARABIC, GREEK, CYRILLIC, SYRIAC -> !voicing;
                default -> false;
            };
        }
        return type == Character.FORMAT;
    }

    /** The folded forms of the most frequent letters; null if folding leaves the letter unchanged. Initialized on first use. */
    private static final class Letters {
        private static final @Nullable String[] FOLDED = new String[0x3000];

        static {
            for (int i = 0; i < FOLDED.length; i++) {
                String letter = Character.toString(i);
                String folded =
                        apart(letter).codePoints().mapToObj(FoldedText::fold).collect(Collectors.joining());
                FOLDED[i] = folded.equals(letter) ? null : folded;
            }
            for (String alike : ALIKE.split(" ")) {
                FOLDED[alike.charAt(0)] = alike.substring(1);
                FOLDED[Character.toUpperCase(alike.charAt(0))] = alike.substring(1);
            }
        }
    }

    /** A folded text that maps back to {@code text}. */
    public static FoldedText of(String text) {
        var folded = new StringBuilder();
        int[] starts = new int[text.length() + 1];
        int[] ends = new int[text.length() + 1];
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = endOfLetter(text, start);
            int before = folded.length();
            folded.append(fold(text.substring(start, end)));
            if (folded.length() > starts.length) {
                starts = Arrays.copyOf(starts, 2 * folded.length());
                ends = Arrays.copyOf(ends, 2 * folded.length());
            }
            Arrays.fill(starts, before, folded.length(), start);
            Arrays.fill(ends, before, folded.length(), end);
        }
        return new FoldedText(folded.toString(), starts, ends);
    }

    /** The end of a letter including all of its combining marks. */
    private static int endOfLetter(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length()) {
            int next = text.codePointAt(end);
            switch (Character.getType(next)) {
                case Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.COMBINING_SPACING_MARK,
                        Character.FORMAT -> end += Character.charCount(next);
                default -> {
                    return end;
                }
            }
        }
        return end;
    }

    /** The ranges where the text contains a folded word, in order. */
    public List<Span> find(String word) {
        var found = new ArrayList<Span>();
        if (!word.isEmpty()) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                found.add(new Span(starts[at], ends[at + word.length() - 1]));
            }
        }
        return found;
    }
}
