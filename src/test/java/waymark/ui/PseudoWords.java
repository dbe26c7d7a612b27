package waymark.ui;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import waymark.app.Messages;

/**
 * A language that nobody speaks: English with accents, two fifths longer, in brackets. Whatever is shown without brackets was
 * not translated; whatever is cut would be in a language with long words.
 */
final class PseudoWords extends ResourceBundle {
    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';
    private static final double LONGER = 0.4;

    private final ResourceBundle english;

    private PseudoWords(String name) {
        this.english = Messages.bundle(name, Locale.ENGLISH);
    }

    /** The window's words in it, with the dates of that locale. */
    static UiText in(Locale locale) {
        return new UiText(
                new Messages(new PseudoWords(UiText.BUNDLE), locale),
                new Messages(new PseudoWords("waymark.app.messages"), locale));
    }

    /** The text without what stands in brackets. */
    static String untranslated(String text) {
        var rest = new StringBuilder();
        int depth = 0;
        for (char letter : text.toCharArray()) {
            if (letter == CLOSE) {
                depth--;
            } else if (letter == OPEN) {
                depth++;
            } else if (depth == 0) {
                rest.append(letter);
            }
        }
        return rest.toString();
    }

    static boolean isTranslated(String text) {
        return text.indexOf(OPEN) >= 0;
    }

    @Override
    protected Object handleGetObject(String key) {
        String text = english.getString(key);
        return pseudo(text);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Set.copyOf(english.keySet()));
    }

    private static String pseudo(String text) {
        var accented = new StringBuilder().append(OPEN);
        int depth = 0;
        boolean parts = false;
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '{') {
                depth++;
                int comma = text.indexOf(',', at);
                if (depth == 1 && text.startsWith(",choice,", at + 2)) {
                    parts = true;
                    accented.append(text, at, comma + 8);
                    at = comma + 7;
                    continue;
                }
                if (depth == 1 && text.startsWith(",plural,", at + 2)) {
                    parts = true;
                    int end = text.indexOf('#', at);
                    accented.append(text, at, end);
                    at = end - 1;
                    continue;
                }
            } else if (letter == '|' && parts && depth == 1) {
                int end = text.indexOf('#', at);
                if (end >= 0) {
                    accented.append(text, at, end);
                    at = end - 1;
                    continue;
                }
            } else if (letter == '}') {
                depth--;
                parts &= depth > 0;
            }
            boolean shown = depth == 0 || parts && depth == 1;
            letters += shown && letter != '}' ? 1 : 0;
            accented.append(shown ? accent(letter) : String.valueOf(letter));
        }
        return accented.append("~".repeat((int) Math.ceil(letters * LONGER)))
                .append(CLOSE)
                .toString();
    }

    private static String accent(char letter) {
        return "aeiouAEIOUcnsy".indexOf(letter) < 0
                ? String.valueOf(letter)
                : Normalizer.normalize(letter + "\u0301", Normalizer.Form.NFC);
    }
}
