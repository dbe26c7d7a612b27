package waymark.reconcile;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The similarity of two nodes, from 0 to 1. Words that occur everywhere in both versions have little weight (inverse document frequency);
 * spelling is compared too, so that correcting a typo doesn't make it another word.
 */
final class Similarity {
    /** Unrelated texts in the same language have this share of their letter pairs in common; it counts as no similarity. */
    private static final double CHANCE = 0.3;

    private final TopicOutline before;
    private final TopicOutline after;
    private @Nullable Map<String, Integer> frequency;
    private final Map<Integer, Text> olds = new HashMap<>();
    private final Map<Integer, Text> news = new HashMap<>();

    Similarity(TopicOutline before, TopicOutline after) {
        this.before = before;
        this.after = after;
    }

    /** The number of nodes in both versions that contain each word. Computed on demand: most edits are matched without it. */
    private Map<String, Integer> frequency() {
        if (frequency == null) {
            var counted = new HashMap<String, Integer>();
            // Most texts occur in both versions, so each is split into words only once.
            Stream.of(before, after)
                    .flatMap(TopicOutline::texts)
                    .collect(groupingBy(text -> text, counting()))
                    .forEach((text, times) -> {
                        for (String word : new HashSet<>(Tokenizer.of(text))) {
                            counted.merge(word, times.intValue(), Integer::sum);
                        }
                    });
            frequency = counted;
        }
        return frequency;
    }

    private record Text(String normalized, String[] words, double[] weights, double weight, int[] letterPairs) {}

    /** The similarity of two nodes; 0 for nodes of different kinds. */
    double of(int old, int now) {
        if (before.node(old).kind() != after.node(now).kind()) {
            return 0;
        }
        Text a = oldText(old);
        Text b = newText(now);
        double words = a.weight + b.weight == 0 ? 0 : 2 * commonWords(a, b) / (a.weight + b.weight);
        return Math.max(words, spelling(a, b));
    }

    /** The share of letters that are the same in both. */
    double letters(int old, int now) {
        return SameLetters.share(oldText(old).normalized, newText(now).normalized);
    }

    /** The total weight of the words of a node in the older version. */
    double weight(int old) {
        return oldText(old).weight;
    }

    String[] oldWords(int old) {
        return oldText(old).words;
    }

    String[] newWords(int now) {
        return newText(now).words;
    }

    private Text oldText(int old) {
        return olds.computeIfAbsent(old, node -> text(before.node(node).text()));
    }

    private Text newText(int now) {
        return news.computeIfAbsent(now, node -> text(after.node(node).text()));
    }

    private Text text(String text) {
        List<String> words = new ArrayList<>(Tokenizer.of(text));
        words.sort(null);
        double[] weights = words.stream().mapToDouble(this::weight).toArray();
        String normalized = TopicOutline.normalized(text);
        return new Text(
                normalized,
                words.toArray(String[]::new),
                weights,
                Arrays.stream(weights).sum(),
                letterPairs(normalized));
    }

    /** StrictMath, because every machine must get the same result. */
    private double weight(String word) {
        return StrictMath.log(
                1 + (double) (before.size() + after.size()) / frequency().getOrDefault(word, 1));
    }

    private static int[] letterPairs(String text) {
        if (text.length() < 2) {
            return text.chars().toArray();
        }
        var pairs = new int[text.length() - 1];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    private static double commonWords(Text a, Text b) {
        double sum = 0;
        for (int i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
            int order = a.words[i].compareTo(b.words[j]);
            sum += order == 0 ? a.weights[i] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    private static double spelling(Text a, Text b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.letterPairs.length && j < b.letterPairs.length; ) {
            int order = Integer.compare(a.letterPairs[i], b.letterPairs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = a.letterPairs.length + b.letterPairs.length;
        return all == 0 ? 0 : Math.max(0, (2.0 * common / all - CHANCE) / (1 - CHANCE));
    }
}
