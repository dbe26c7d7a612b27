package waymark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldedTextTest {
    private static final String LETTERS = "abABlLzéÉßİıſ\u0130łŁæŒﬁ①Ａａ\u0301\u0338\u0307\u200DкЙñ日—’ \uD83D\uDE00Σςσǆ";

    /** Letters that fold into others, marks that belong to the letter before: the short cut says what folding says. */
    @Test
    void whatATextHoldsIsWhatIsInItsFold() {
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String text = letters(random, random.nextInt(8));
            String word = FoldedText.fold(letters(random, 1 + random.nextInt(2)));
            assertThat(FoldedText.holds(text, word))
                    .as("%s in %s", word, text)
                    .isEqualTo(FoldedText.fold(text).contains(word));
        }
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
