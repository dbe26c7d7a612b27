package waymark.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts with the plural form for a number: {@code {0,plural,0#no topics|one#1 topic|other#{0} topics}}. A number in digits wins over a
 * category; {@code other} comes last and is used for each category that isn't listed.
 */
final class PluralText {
    private static final Pattern BEGIN = Pattern.compile("\\{(\\d+),plural,");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private PluralText() {}

    /** The text for {@link java.text.MessageFormat}, with the right part for each number. */
    static String of(String text, Locale locale, Object... arguments) {
        var begin = BEGIN.matcher(text);
        var chosen = new StringBuilder();
        int done = 0;
        while (begin.find(done)) {
            List<String> parts = parts(text, begin.end());
            int number = Integer.parseInt(begin.group(1));
            String part = choose(parts, number < arguments.length ? arguments[number] : "", locale);
            chosen.append(text, done, begin.start()).append(of(part, locale, arguments));
            done = begin.end() + String.join("|", parts).length() + 1;
        }
        return done == 0 ? text : chosen.append(text.substring(done)).toString();
    }

    private static String choose(List<String> parts, Object argument, Locale locale) {
        String chosen = parts.getLast();
        if (argument instanceof Number number) {
            PluralForm form = PluralForm.of(number.doubleValue(), locale);
            for (String part : parts) {
                String head = part.substring(0, part.indexOf('#'));
                if (DIGITS.matcher(head).matches()) {
                    if (Double.parseDouble(head) == number.doubleValue()) {
                        chosen = part;
                        break;
                    }
                } else if (PluralForm.named(head) == form) {
                    chosen = part;
                }
            }
        }
        return chosen.substring(chosen.indexOf('#') + 1);
    }

    /** The parts between bars, up to the closing brace. */
    private static List<String> parts(String text, int from) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int begin = from;
        for (int at = from; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '{') {
                depth++;
            } else if (letter == '}' && depth-- == 0 || letter == '|' && depth == 0) {
                parts.add(text.substring(begin, at));
                begin = at + 1;
                if (letter == '}') {
                    return parts;
                }
            }
        }
        throw new IllegalArgumentException("No brace closes: " + text);
    }
}
