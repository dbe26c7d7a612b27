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
 * A text as a search compares it: without case, accents, width and the ways in which one letter can be put together. It
 * knows which letters of the text each of its own stands for.
 */
public final class FoldedText {
    private static final int ASCII = 0x80;
    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    /** Letters that Unicode doesn't take apart, and signs that a keyboard has in one form only. */
    private static final String ALIKE = "øo łl đd ħh ŧt æae œoe ‘' ’' ‚' “\" ”\" „\" ‐- ‒- –- —- −-";

    private final String folded;
    private final int[] starts;
    private final int[] ends;

    /** A stretch of the text, the end excluded. */
    public record Span(int start, int end) {}

    private FoldedText(String folded, int[] starts, int[] ends) {
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /** What is left of a text. */
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

    /** Whether a folded word is in what is left of a text. */
    public static boolean holds(String text, String word) {
        // Small letters of ASCII stay what and where they are.
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
        // Up and down again: some letters are alike only in one of the two, some become two.
        return Character.toString(Character.toLowerCase(letter))
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Accents, points above and below letters, and what only says how letters are drawn; but no vowels and no voicing. */
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

    /** What becomes of the letters that occur most; null for those that stay. Made when the first of them is seen. */
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

    /** A text with the way back to it. */
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

    /** The end of a letter with all the marks that belong to it. */
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

    /** Where the text holds a folded word, from its beginning on. */
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
