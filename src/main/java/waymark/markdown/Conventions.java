package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waymark.model.PhaseStatus;

/** What particular words and lines of a roadmap mean by convention, in all languages of the {@link Lexicon}. */
final class Conventions {
    /** The longest title to check. No convention needs more; a longer title is a sentence. */
    static final int LONGEST = 80;

    private static final int LONGEST_WORD = 40;

    private Conventions() {}

    /** Whether a title contains a sign that can give the words next to it a special meaning. */
    static boolean maySay(String title) {
        int last = title.length() - 1;
        for (int at = 0; at <= last; at++) {
            if (isSign(at > 0 ? title.charAt(at - 1) : ' ', title.charAt(at), at < last ? title.charAt(at + 1) : ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code sign} is such a sign, given its neighbours: an opening parenthesis, a colon, or a dash between spaces. */
    static boolean isSign(char before, char sign, char behind) {
        return switch (sign) {
            case '(', '[', '（', '【', ':', '：' -> true;
            case '-', '–', '—' -> before == ' ' && behind == ' ';
            default -> false;
        };
    }

    /** Whether a heading or an item is marked as optional: "(optional)", "Optional: foo", "(Bonus) foo". */
    static boolean isOptional(String title) {
        return maySay(title) && isOptional(title, prefix(title));
    }

    /** The same, with the words of its prefix already parsed. */
    static boolean isOptional(String title, TitleWords prefix) {
        for (int at = 0; at < title.length(); at++) {
            char c = title.charAt(at);
            if (c == '(' || c == '[' || c == '（' || c == '【') {
                int end = at + 1;
                while (end < title.length() && end - at < LONGEST_WORD && ")）]】,;，".indexOf(title.charAt(end)) < 0) {
                    end++;
                }
                if (end < title.length() && Lexicon.is(lower(title.substring(at + 1, end)), WordKind.OPTIONAL)) {
                    return true;
                }
            }
        }
        int dash = Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – "));
        return dash > 0 && Lexicon.is(lower(title.substring(dash + 3)), WordKind.OPTIONAL)
                || prefix.consistsOf(WordKind.OPTIONAL);
    }

    /** The words before a colon or a dash near the beginning of the title; no words if there is none. */
    static TitleWords prefix(String title) {
        for (int at = 0; at < title.length() && at < LONGEST_WORD; at++) {
            char c = title.charAt(at);
            if (c == ':' || c == '：' || isDash(title, at)) {
                return TitleWords.of(title.substring(0, at));
            }
        }
        return TitleWords.NONE;
    }

    /** Whether there is a dash between spaces at {@code at}. */
    private static boolean isDash(String title, int at) {
        char c = title.charAt(at);
        return (c == '-' || c == '–' || c == '—')
                && at > 0
                && at + 1 < title.length()
                && title.charAt(at - 1) == ' '
                && title.charAt(at + 1) == ' ';
    }

    static boolean isDate(String label) {
        return TitleWords.of(label).has(WordKind.DATE);
    }

    /** The status named by the text after a box; empty if it names none. */
    static Optional<PhaseStatus> phaseStatus(String words) {
        String lower = lower(words).replace('-', ' ');
        if (Lexicon.is(lower, WordKind.NOT_STARTED)) {
            return Optional.of(PhaseStatus.NOT_STARTED);
        }
        if (Lexicon.is(lower, WordKind.IN_PROGRESS)) {
            return Optional.of(PhaseStatus.IN_PROGRESS);
        }
        return Lexicon.is(lower, WordKind.COMPLETED) ? Optional.of(PhaseStatus.COMPLETED) : Optional.empty();
    }

    /** Whether a label refers to the status of the section that contains it, rather than naming a phase. */
    static boolean isStatus(String label) {
        return Lexicon.is(lower(label), WordKind.STATUS);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The words of a title, without those in parentheses. */
    static List<String> words(String title) {
        var words = new ArrayList<String>();
        String lower = lower(title);
        int open = 0;
        int start = -1;
        for (int at = 0; at <= lower.length(); at++) {
            char c = at == lower.length() ? ' ' : lower.charAt(at);
            open += c == '(' || c == '（' ? 1 : 0;
            boolean inWord = open == 0 && (isLetterOrDigit(c) || c == '-' && start >= 0);
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                words.add(lower.substring(start, at));
                start = -1;
            }
            open -= open > 0 && (c == ')' || c == '）') ? 1 : 0;
        }
        return words;
    }

    private static boolean isLetterOrDigit(char lower) {
        return lower < 0x80
                ? lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9'
                : Character.isLetterOrDigit(lower);
    }
}
