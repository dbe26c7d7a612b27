package waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeRepairTest {
    private static final String ACCENTED = "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßąćęłńóśźżčďěňřšťůžőűğışæœ";

    static String encodedTwice(String text) {
        var twice = new StringBuilder();
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            twice.append(Windows1252.decode(value));
        }
        return twice.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "ðŸš€ Roadmap,🚀 Roadmap",
        "AurÃ©lien GÃ©ron,Aurélien Géron",
        "itâ€™s,it’s",
        "byÅ‚o,było",
        "Ã–l und Ãœbung,Öl und Übung",
        "æ—¥æœ¬èªž,日本語",
        "Ð¿Ñ€Ð¸Ð²ÐµÑ‚,привет",
        "100 â‚¬,100 €"
    })
    void repairsLettersThatWereEncodedTwice(String damaged, String meant) {
        assertThat(MojibakeRepair.repair(damaged)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "Aurélien Géron",
                "🚀 Größe",
                "« café… »",
                "voilà\u00A0»",
                "CAFÉ’s",
                "CAFÉ”",
                "AMANHÃ”",
                "Straße…",
                "À « là »",
                "日本語",
                "فارسی",
                "привет",
                "3 × 4 = 12",
                "x²",
                "São Paulo"
            })
    void leavesCorrectTextAlone(String text) {
        assertThat(MojibakeRepair.repair(text)).isEqualTo(text);
    }

    @Test
    void repairsEachRunByItself() {
        assertThat(MojibakeRepair.repair("é ðŸš€ ü AurÃ©lien 日本")).isEqualTo("é 🚀 ü Aurélien 日本");
    }

    @Test
    void repairsTextThatWasEncodedThreeTimes() {
        assertThat(MojibakeRepair.repair(encodedTwice(encodedTwice("Aurélien 🚀"))))
                .isEqualTo("Aurélien 🚀");
    }

    @Test
    void bringsBackAThousandWordsAndEmoji() {
        long seed = 20261123;
        var random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            String word = random.nextBoolean() ? emoji(random) : word(random);
            assertThat(MojibakeRepair.repair(encodedTwice(word)))
                    .as("word %d, seed %d", i, seed)
                    .isEqualTo(word);
        }
    }

    private static String emoji(Random random) {
        int codePoint;
        do {
            codePoint = 0x1F300 + random.nextInt(0x700);
        } while (!Character.isEmoji(codePoint));
        return Character.toString(codePoint);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        int length = 2 + random.nextInt(8);
        int accent = random.nextInt(length);
        for (int i = 0; i < length; i++) {
            word.append(
                    i == accent
                            ? ACCENTED.charAt(random.nextInt(ACCENTED.length()))
                            : (char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
