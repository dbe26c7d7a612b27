package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TitleWordsTest {
    private static final List<String> PARTS = List.of(
            "Wochen",
            "rückblick",
            "weekly",
            "review",
            "Week",
            "daily",
            "times",
            "a",
            "per",
            "day",
            "every",
            "other",
            "in",
            "progress",
            "not",
            "started",
            "optional",
            "learn",
            "Tages",
            "ziel",
            "nice",
            "to",
            "have",
            "the",
            "of",
            "goals",
            "3",
            "monat",
            "lich",
            "chaque",
            "jour",
            "once",
            "twice",
            "две",
            "недели",
            "x");

    /** Phrases and compounds are found by looking everything up, however little is looked up. */
    @Test
    void findsThePhrasesThatLookingUpEverythingFinds() {
        var random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            var title = new StringBuilder();
            for (int count = 1 + random.nextInt(6); count > 0; count--) {
                title.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(3) > 0 ? " " : "");
            }
            String said = title.toString();
            assertThat(TitleWords.of(said).words())
                    .extracting(TitleWords.Word::text)
                    .as(said)
                    .isEqualTo(said.length() > Conventions.LONGEST ? List.of() : phrases(Conventions.words(said)));
        }
    }

    private static List<String> phrases(List<String> raw) {
        var found = new ArrayList<String>();
        for (int at = 0; at < raw.size(); ) {
            int taken = Math.min(4, raw.size() - at);
            while (taken > 0 && !Lexicon.knows(String.join(" ", raw.subList(at, at + taken)))) {
                taken--;
            }
            if (taken > 0) {
                found.add(String.join(" ", raw.subList(at, at + taken)));
            } else {
                parts(raw.get(at), found);
            }
            at += Math.max(1, taken);
        }
        return found;
    }

    private static void parts(String word, List<String> found) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits > 0) {
            found.add(word.substring(0, digits));
            if (digits < word.length()) {
                found.addAll(phrases(List.of(word.substring(digits))));
            }
            return;
        }
        for (int split = word.length() - 3; split >= 3; split--) {
            if (Lexicon.knows(word.substring(0, split)) && Lexicon.knows(word.substring(split))) {
                found.addAll(List.of(word.substring(0, split), word.substring(split)));
                return;
            }
        }
        found.add(word);
    }
}
