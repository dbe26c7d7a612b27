package waymark.app;

import java.util.Locale;

/**
 * The plural categories of languages, as named by the <a
 * href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html">CLDR</a>. In Polish, 1 is {@code ONE}, 2 is
 * {@code FEW} and 5 is {@code MANY}.
 */
public enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The category of a number in a language. Always {@code OTHER} in a language that isn't known. */
    public static PluralForm of(double number, Locale locale) {
        double size = Math.abs(number);
        long whole = (long) size;
        return whole == size ? ofWhole(whole, locale.getLanguage()) : ofFraction(whole, locale.getLanguage());
    }

    /** The category with this name. */
    static PluralForm named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static PluralForm ofFraction(long whole, String language) {
        return switch (language) {
            case "am", "bn", "fa", "gu", "hi", "kn", "zu" -> whole == 0 ? ONE : OTHER;
            case "fr", "hy", "pt" -> whole < 2 ? ONE : OTHER;
            case "cs", "lt", "sk" -> MANY;
            case "ro", "sl" -> FEW;
            default -> OTHER;
        };
    }

    private static PluralForm ofWhole(long n, String language) {
        long tens = n % 100;
        long ones = n % 10;
        boolean teen = tens > 10 && tens < 20;
        return switch (language) {
            case "af",
                    "az",
                    "bg",
                    "ca",
                    "da",
                    "de",
                    "el",
                    "en",
                    "es",
                    "et",
                    "eu",
                    "fi",
                    "gl",
                    "hu",
                    "it",
                    "ka",
                    "kk",
                    "ky",
                    "ml",
                    "mn",
                    "mr",
                    "nb",
                    "ne",
                    "nl",
                    "nn",
                    "no",
                    "sq",
                    "sv",
                    "sw",
                    "ta",
                    "te",
                    "tr",
                    "ur",
                    "uz" -> n == 1 ? ONE : OTHER;
            case "am", "bn", "fa", "fr", "gu", "hi", "hy", "kn", "pa", "pt", "si", "zu" -> n < 2 ? ONE : OTHER;
            case "be", "ru", "uk" -> ones == 1 && !teen ? ONE : few(ones, teen) ? FEW : MANY;
            case "pl" -> n == 1 ? ONE : few(ones, teen) ? FEW : MANY;
            case "bs", "hr", "sr" -> ones == 1 && !teen ? ONE : few(ones, teen) ? FEW : OTHER;
            case "is", "mk" -> ones == 1 && !teen ? ONE : OTHER;
            case "cs", "sk" -> n == 1 ? ONE : few(n, false) ? FEW : OTHER;
            case "lt" -> ones == 0 || teen ? OTHER : ones == 1 ? ONE : FEW;
            case "lv" -> ones == 0 || teen ? ZERO : ones == 1 ? ONE : OTHER;
            case "ro" -> n == 1 ? ONE : n == 0 || tens > 0 && tens < 20 ? FEW : OTHER;
            case "sl" -> tens == 1 ? ONE : tens == 2 ? TWO : tens == 3 || tens == 4 ? FEW : OTHER;
            case "he" -> n == 1 ? ONE : n == 2 ? TWO : OTHER;
            case "ga" -> n == 1 ? ONE : n == 2 ? TWO : n > 2 && n < 7 ? FEW : n > 6 && n < 11 ? MANY : OTHER;
            case "fil" -> ones != 4 && ones != 6 && ones != 9 ? ONE : OTHER;
            case "ar" -> arabic(n, tens);
            case "cy" -> welsh(n);
            default -> OTHER;
        };
    }

    private static boolean few(long ones, boolean teen) {
        return ones > 1 && ones < 5 && !teen;
    }

    private static PluralForm arabic(long n, long tens) {
        if (n < 3) {
            return n == 0 ? ZERO : n == 1 ? ONE : TWO;
        }
        return tens < 3 ? OTHER : tens < 11 ? FEW : MANY;
    }

    private static PluralForm welsh(long n) {
        return n == 0 ? ZERO : n == 1 ? ONE : n == 2 ? TWO : n == 3 ? FEW : n == 6 ? MANY : OTHER;
    }
}
