package waymark.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.model.FoldedText.Span;

/**
 * The words of a search query, folded. A match must contain all of them.
 *
 * {@snippet :
 * var words = SearchWords.of("cafe men");
 * words.areIn("The menu of the Café");   // true
 * words.fit("The menu of the Café");   // WORD_STARTS
 * words.fit("The café");   // NONE
 * }
 *
 * @param words empty if the query is empty
 */
public record SearchWords(List<String> words) {
    /** The empty query, which every text matches. */
    public static final SearchWords NONE = new SearchWords(List.of());

    /** How well a text matches, best first. */
    public enum Fit {
        /** The text equals the query. */
        EXACT,
        /** Contains each word as a whole word. */
        WORDS,
        /** Contains a word that begins with each of them. */
        WORD_STARTS,
        /** Contains each of them somewhere. */
        INSIDE,
        /** At least one of them is missing. */
        NONE
    }

    public SearchWords {
        words = List.copyOf(words);
    }

    /** The words of a query as typed. */
    public static SearchWords of(String typed) {
        return new SearchWords(Stream.of(FoldedText.fold(typed).split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether the query is empty. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a text contains all words. */
    public boolean areIn(String text) {
        String folded = FoldedText.fold(text);
        return words.stream().allMatch(folded::contains);
    }

    /** Whether a text contains at least one word, or the query is empty. */
    public boolean anyIn(String text) {
        String folded = FoldedText.fold(text);
        return words.isEmpty() || words.stream().anyMatch(folded::contains);
    }

    /** How well a text matches. */
    public Fit fit(String text) {
        String folded = FoldedText.fold(text);
        if (folded.strip().equals(String.join(" ", words))) {
            return Fit.EXACT;
        }
        Fit fit = Fit.WORDS;
        for (String word : words) {
            Fit one = fit(folded, word);
            if (one == Fit.NONE) {
                return one;
            }
            fit = one.compareTo(fit) > 0 ? one : fit;
        }
        return fit;
    }

    private static Fit fit(String folded, String word) {
        Fit best = Fit.NONE;
        for (int at = folded.indexOf(word); at >= 0 && best != Fit.WORDS; at = folded.indexOf(word, at + 1)) {
            boolean starts = isEdge(folded, at);
            Fit here = !starts ? Fit.INSIDE : isEdge(folded, at + word.length()) ? Fit.WORDS : Fit.WORD_STARTS;
            best = here.compareTo(best) < 0 ? here : best;
        }
        return best;
    }

    /** Whether a word may begin or end there; between ideographs, which are written without spaces, that is at each character. */
    private static boolean isEdge(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return !Character.isLetterOrDigit(before)
                || !Character.isLetterOrDigit(after)
                || Character.isIdeographic(before)
                || Character.isIdeographic(after);
    }

    /** The things that match, best first and otherwise in their original order, limited to {@code most}. */
    public <T> List<T> best(Stream<? extends T> things, Function<? super T, Fit> fitOf, int most) {
        if (isEmpty()) {
            return things.<T>map(thing -> thing).limit(most).toList();
        }
        var fitting = new EnumMap<Fit, List<T>>(Fit.class);
        things.forEach(thing -> fitting.computeIfAbsent(fitOf.apply(thing), fit -> new ArrayList<>())
                .add(thing));
        fitting.remove(Fit.NONE);
        return fitting.values().stream().flatMap(List::stream).limit(most).toList();
    }

    /** The ranges where a text contains any of the words, in order. */
    public List<Span> find(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        var folded = FoldedText.of(text);
        return words.stream()
                .flatMap(word -> folded.find(word).stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }
}
