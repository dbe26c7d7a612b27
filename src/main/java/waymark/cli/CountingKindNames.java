package waymark.cli;

import java.util.List;
import waymark.schedule.CountingRule;

/** What is counted, as it is said on the command line: {@code standard}, or words with commas between. */
final class CountingKindNames {
    private static final List<String> WORDS = List.of("own-boxes", "optional", "goals");

    private CountingKindNames() {}

    /** @throws IllegalArgumentException if that is nothing that can be counted by */
    static CountingRule parse(String text) {
        List<String> said = List.of(text.split(",", -1));
        if (text.equals("standard")) {
            return CountingRule.STANDARD;
        }
        if (!WORDS.containsAll(said)) {
            throw new IllegalArgumentException(text);
        }
        return new CountingRule(said.contains(WORDS.get(0)), said.contains(WORDS.get(1)), said.contains(WORDS.get(2)));
    }
}
