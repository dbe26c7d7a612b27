package waymark.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import waymark.model.FoldedText.Span;

/**
 * What is searched for, in whatever way it is typed: its words, folded, all of which must be found.
 *
 * @param words none where nothing is searched for
 */
public record SearchWords(List<String> words) {
    /** Nothing, which everything holds. */
    public static final SearchWords NONE = new SearchWords(List.of());

    /** How well a text fits, the best first. */
    public enum Fit {
        /** It is what is searched for. */
        EXACT,
        /** It holds each word as a word. */
        WORDS,
        /** Words of it begin with each. */
        WORD_STARTS,
        /** It holds each somewhere. */
        INSIDE,
        /** It lacks one. */
        NONE
    }

    public SearchWords {
        words = List.copyOf(words);
    }

    /** The words that are typed. */
    public static SearchWords of(String typed) {
        return new SearchWords(Stream.of(FoldedText.fold(typed).split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether nothing is searched for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a text holds all of them. */
    public boolean areIn(String text) {
        String folded = FoldedText.fold(text);
        return words.stream().allMatch(folded::contains);
    }

    /** Whether a text holds one of them, or nothing is searched for. */
    public boolean anyIn(String text) {
        String folded = FoldedText.fold(text);
        return words.isEmpty() || words.stream().anyMatch(folded::contains);
    }

    /** How well a text fits. */
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

    /** Whether a word may begin or end there; where none are written apart, at each letter. */
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

    /** Those of some things that fit, the best fitting first, those that fit as well in their order. */
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

    /** Where a text holds any of them, from its beginning on. */
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
