package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The id of a topic comes from its composed letters, also where composing is left out because nothing changes. */
final class TopicIdsTest {
    @Test
    void leavesOutComposingOnlyWhereItChangesNothing() {
        int[] plain = IntStream.range(0, Character.MAX_VALUE)
                .filter(letter -> TopicIds.isComposed(Character.toString(letter)))
                .toArray();
        assertThat(plain).contains('a', 'é', '–', '…', '’', '€').doesNotContain('\u0301', '\u2126', '가', 'ⅰ');
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = 0; n < 4; n++) {
                text.appendCodePoint(plain[random.nextInt(plain.length)]);
            }
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void twoWaysToWriteALetterAreOne() {
        assertThat(TopicIds.normalized("Caf\u0065\u0301 \u212b")).isEqualTo(TopicIds.normalized("Caf\u00e9 \u00c5"));
        assertThat(TopicIds.normalized(" A – b… ")).isEqualTo("a – b…");
    }
}
