package waymark.cli;

import java.util.List;
import waymark.schedule.CountingRule;

/** The counting rule on the command line: {@code standard}, or words separated by commas. */
final class CountingOption {
    private static final List<String> WORDS = List.of("own-boxes", "optional", "goals");

    private CountingOption() {}

    /** @throws IllegalArgumentException if the text isn't a counting rule */
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
