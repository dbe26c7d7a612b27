package waymark.reconcile;

/** Compares two texts by the letters that they have in common in the same order. */
final class SameLetters {
    /** Texts that would need more comparisons are judged by what they have in common at both ends. */
    private static final long LARGE = 1_000_000;

    private SameLetters() {}

    /** The share of common letters in both texts (twice the longest common subsequence), from 0 to 1. */
    static double share(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int inner = inner(a.substring(start, a.length() - end), b.substring(start, b.length() - end));
        return a.length() + b.length() == 0 ? 1 : 2.0 * (start + inner + end) / (a.length() + b.length());
    }

    private static int inner(String a, String b) {
        if ((long) a.length() * b.length() > LARGE) {
            return 0;
        }
        var lengths = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < b.length(); j++) {
                int above = lengths[j + 1];
                lengths[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, lengths[j]);
                diagonal = above;
            }
        }
        return lengths[b.length()];
    }
}
