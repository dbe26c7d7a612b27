package waymark.cli;

import java.util.List;
import waymark.settings.Counting;

/** What is counted, as it is said on the command line: {@code standard}, or words with commas between. */
final class CountingWords {
    private static final List<String> WORDS = List.of("own-boxes", "optional", "goals");

    private CountingWords() {}

    /** @throws IllegalArgumentException if that is nothing that can be counted by */
    static Counting parse(String text) {
        List<String> said = List.of(text.split(",", -1));
        if (text.equals("standard")) {
            return Counting.STANDARD;
        }
        if (!WORDS.containsAll(said)) {
            throw new IllegalArgumentException(text);
        }
        return new Counting(said.contains(WORDS.get(0)), said.contains(WORDS.get(1)), said.contains(WORDS.get(2)));
    }
}
