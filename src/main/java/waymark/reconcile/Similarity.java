package waymark.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two texts say the same, from 0 to 1. Words that stand everywhere in both versions count little (inverse document
 * frequency); spelling is looked at too, so that a mended typo is no other word.
 */
final class Similarity {
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int texts;

    /** For texts of these two versions. */
    Similarity(Outline before, Outline after) {
        count(before);
        count(after);
        texts = before.size() + after.size();
    }

    private void count(Outline outline) {
        for (int i = 0; i < outline.size(); i++) {
            Words.of(outline.node(i).text()).stream()
                    .distinct()
                    .forEach(word -> frequency.merge(word, 1, Integer::sum));
        }
    }

    /** A text prepared for comparing. */
    record Text(String[] words, double[] weights, double weight, int[] bigrams) {}

    Text prepare(String text) {
        List<String> words = new ArrayList<>(Words.of(text));
        words.sort(null);
        var weights = new double[words.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(words.get(i));
            sum += weights[i];
        }
        return new Text(words.toArray(String[]::new), weights, sum, bigrams(Outline.normalized(text)));
    }

    /** How much a word tells: little for one that stands everywhere. */
    double weight(String word) {
        return Math.log(1 + (double) texts / frequency.getOrDefault(word, 1));
    }

    private static int[] bigrams(String text) {
        if (text.length() < 2) {
            return text.chars().toArray();
        }
        var bigrams = new int[text.length() - 1];
        for (int i = 0; i < bigrams.length; i++) {
            bigrams[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(bigrams);
        return bigrams;
    }

    double of(Text a, Text b) {
        double common = common(a, b);
        double dice = a.weight + b.weight == 0 ? 0 : 2 * common / (a.weight + b.weight);
        return Math.max(dice, spelled(a, b));
    }

    private static double common(Text a, Text b) {
        double sum = 0;
        for (int i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
            int order = a.words[i].compareTo(b.words[j]);
            if (order == 0) {
                sum += a.weights[i];
                i++;
                j++;
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The part of letter pairs in common; unrelated texts of one language share some 0.3, so that counts as nothing. */
    private static double spelled(Text a, Text b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.bigrams.length && j < b.bigrams.length; ) {
            if (a.bigrams[i] == b.bigrams[j]) {
                common++;
                i++;
                j++;
            } else if (a.bigrams[i] < b.bigrams[j]) {
                i++;
            } else {
                j++;
            }
        }
        double dice =
                a.bigrams.length + b.bigrams.length == 0 ? 0 : 2.0 * common / (a.bigrams.length + b.bigrams.length);
        return Math.max(0, (dice - 0.3) / 0.7);
    }
}
