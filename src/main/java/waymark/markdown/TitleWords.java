package waymark.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A title as the phrases of the {@link Lexicon} that it consists of, the longest first. What stands in parentheses isn't part of it.
 * Scripts without blanks between words and compounds ("Wochenrückblick") are taken apart.
 */
record TitleWords(List<Word> words) {
    private static final int LONGEST_PHRASE = 4;
    static final int SHORTEST_PART = 3;
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    /**
     * A phrase of a title, in lower case.
     *
     * @param kinds what it can say; none for a word that is in no table
     */
    record Word(String text, Set<WordKind> kinds) {
        boolean is(WordKind kind) {
            return kinds.contains(kind);
        }

        boolean isOneOf(WordKind... any) {
            for (WordKind kind : any) {
                if (kinds.contains(kind)) {
                    return true;
                }
            }
            return false;
        }
    }

    static final TitleWords NONE = new TitleWords(List.of());

    /** Titles of more than {@link Conventions#LONGEST} letters are sentences: they have no words here. */
    static TitleWords of(String title) {
        return title.length() > Conventions.LONGEST ? NONE : ofWords(Conventions.words(title));
    }

    private static TitleWords ofWords(List<String> raw) {
        var found = new ArrayList<Word>();
        for (int at = 0; at < raw.size(); ) {
            int taken = phrase(raw, at, found);
            if (taken == 0) {
                word(raw.get(at), found);
                taken = 1;
            }
            at += taken;
        }
        return new TitleWords(List.copyOf(found));
    }

    /** Takes the longest phrase of several words that begins there. */
    private static int phrase(List<String> raw, int at, List<Word> into) {
        int longest = Lexicon.beginsPhrase(raw.get(at)) ? LONGEST_PHRASE : 1;
        for (int count = Math.min(longest, raw.size() - at); count > 0; count--) {
            String phrase = count == 1 ? raw.get(at) : String.join(" ", raw.subList(at, at + count));
            if (Lexicon.knows(phrase)) {
                into.add(new Word(phrase, Lexicon.kinds(phrase)));
                return count;
            }
        }
        return 0;
    }

    private static void word(String word, List<Word> into) {
        int digits = digits(word);
        if (digits > 0) {
            into.add(new Word(word.substring(0, digits), EnumSet.of(WordKind.NUMBER)));
            rest(word.substring(digits), into);
        } else if (word.indexOf('-') > 0) {
            into.addAll(ofWords(List.of(word.split("-+"))).words());
        } else if (word.codePoints().anyMatch(letter -> letter >= FIRST_EAST_ASIAN)) {
            eastAsian(word, into);
        } else {
            compound(word, into);
        }
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
            int end = Math.min(word.length(), at + Lexicon.longest());
            while (end > at && !Lexicon.knows(word.substring(at, end))) {
                end--;
            }
            boolean digit = at < word.length() && Character.isDigit(word.charAt(at));
            if (end == at && !digit && at < word.length()) {
                at++;
                continue;
            }
            if (unknown < at) {
                into.add(new Word(word.substring(unknown, at), Set.of()));
            }
            if (at == word.length()) {
                return;
            }
            if (digit) {
                end = at + digits(word.substring(at));
                into.add(new Word(word.substring(at, end), EnumSet.of(WordKind.NUMBER)));
            } else {
                into.add(new Word(word.substring(at, end), Lexicon.kinds(word.substring(at, end))));
            }
            at = end;
            unknown = at;
        }
    }

    private static void compound(String word, List<Word> into) {
        boolean mayBe = word.length() >= 2 * SHORTEST_PART && Lexicon.knowsBeginning(word.substring(0, SHORTEST_PART));
        for (int split = word.length() - SHORTEST_PART; mayBe && split >= SHORTEST_PART; split--) {
            String first = word.substring(0, split);
            String second = Lexicon.knows(first) ? word.substring(split) : "";
            if (Lexicon.knows(second)) {
                into.add(new Word(first, Lexicon.kinds(first)));
                into.add(new Word(second, Lexicon.kinds(second)));
                return;
            }
        }
        into.add(new Word(word, Set.of()));
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
        for (Word word : words) {
            if (word.isOneOf(any)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are words, and each can say one of these. */
    boolean consistsOf(WordKind... any) {
        for (Word word : words) {
            if (!word.isOneOf(any)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /** The first word that can say this. */
    Optional<Word> first(WordKind kind) {
        return words.stream().filter(word -> word.is(kind)).findFirst();
    }

    static Predicate<Word> isOneOf(WordKind... any) {
        return word -> word.isOneOf(any);
    }

    static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
