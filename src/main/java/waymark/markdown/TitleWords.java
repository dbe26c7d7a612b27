package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The phrases of the {@link Lexicon} that a title consists of, longest match first. Text in parentheses is ignored. Scripts without spaces
 * between words and compounds ("Wochenrückblick") are split.
 *
 * @param raw the words as separated by spaces and other signs
 */
record TitleWords(List<String> raw, List<Word> words) {
    private static final int LONGEST_PHRASE = 4;
    static final int SHORTEST_PART = 3;
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    /**
     * A phrase of a title, in lower case.
     *
     * @param kinds what it can mean, as a set of {@link WordKind}s; empty for a word that is in no table
     */
    record Word(String text, long kinds) {
        boolean is(WordKind kind) {
            return (kinds & kind.bit()) != 0;
        }

        boolean isOneOf(long any) {
            return (kinds & any) != 0;
        }
    }

    static final TitleWords NONE = new TitleWords(List.of(), List.of());

    /** A title longer than {@link Conventions#LONGEST} is a sentence and is treated as having no words. */
    static TitleWords of(String title) {
        return title.length() > Conventions.LONGEST ? NONE : ofWords(Conventions.words(title));
    }

    private static TitleWords ofWords(List<String> raw) {
        var found = new ArrayList<Word>(raw.size());
        for (int at = 0; at < raw.size(); ) {
            int taken = phrase(raw, at, found);
            if (taken == 0) {
                word(raw.get(at), found);
                taken = 1;
            }
            at += taken;
        }
        return new TitleWords(raw, found);
    }

    /** Adds the longest phrase that begins there; returns the number of its words, or 0 if there is none. */
    private static int phrase(List<String> raw, int at, List<Word> into) {
        String first = raw.get(at);
        int longest = Lexicon.beginsPhrase(first) ? LONGEST_PHRASE : 1;
        for (int count = Math.min(longest, raw.size() - at); count > 0; count--) {
            String phrase = count == 1 ? first : String.join(" ", raw.subList(at, at + count));
            long kinds = Lexicon.kinds(phrase);
            if (kinds != 0) {
                into.add(new Word(phrase, kinds));
                return count;
            }
        }
        return 0;
    }

    private static void word(String word, List<Word> into) {
        int digits = digits(word);
        if (digits > 0) {
            into.add(new Word(word.substring(0, digits), WordKind.NUMBER.bit()));
            rest(word.substring(digits), into);
        } else if (word.indexOf('-') > 0) {
            into.addAll(ofWords(List.of(word.split("-+"))).words());
        } else if (hasEastAsian(word)) {
            eastAsian(word, into);
        } else {
            compound(word, into);
        }
    }

    private static boolean hasEastAsian(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= FIRST_EAST_ASIAN) {
                return true;
            }
        }
        return false;
    }

    private static void rest(String word, List<Word> into) {
        String stripped = word.startsWith("-") ? word.substring(1) : word;
        if (!stripped.isEmpty()) {
            into.addAll(ofWords(List.of(stripped)).words());
        }
    }

    private static void eastAsian(String word, List<Word> into) {
        int unknown = 0;
        for (int at = 0; at <= word.length(); ) {
            int end = Math.min(word.length(), at + Lexicon.LONGEST);
            while (end > at && !Lexicon.knows(word.substring(at, end))) {
                end--;
            }
            boolean digit = at < word.length() && Character.isDigit(word.charAt(at));
            if (end == at && !digit && at < word.length()) {
                at++;
                continue;
            }
            if (unknown < at) {
                into.add(new Word(word.substring(unknown, at), 0));
            }
            if (at == word.length()) {
                return;
            }
            if (digit) {
                end = at + digits(word.substring(at));
                into.add(new Word(word.substring(at, end), WordKind.NUMBER.bit()));
            } else {
                into.add(new Word(word.substring(at, end), Lexicon.kinds(word.substring(at, end))));
            }
            at = end;
            unknown = at;
        }
    }

    private static void compound(String word, List<Word> into) {
        boolean mayBe = word.length() >= 2 * SHORTEST_PART && Lexicon.mayBegin(word);
        for (int split = word.length() - SHORTEST_PART; mayBe && split >= SHORTEST_PART; split--) {
            String first = word.substring(0, split);
            String second = Lexicon.knows(first) ? word.substring(split) : "";
            if (Lexicon.knows(second)) {
                into.add(new Word(first, Lexicon.kinds(first)));
                into.add(new Word(second, Lexicon.kinds(second)));
                return;
            }
        }
        into.add(new Word(word, 0));
    }

    private static int digits(String word) {
        int at = 0;
        while (at < word.length() && Character.isDigit(word.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean has(WordKind... any) {
        return hasOneOf(WordKind.set(any));
    }

    /** Whether a word can have one of these kinds. */
    private boolean hasOneOf(long any) {
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).isOneOf(any)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are words, and each can have one of these kinds. */
    boolean consistsOf(WordKind... any) {
        return consistsOf(WordKind.set(any));
    }

    /** The same for a set of kinds. */
    boolean consistsOf(long any) {
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).isOneOf(any)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
