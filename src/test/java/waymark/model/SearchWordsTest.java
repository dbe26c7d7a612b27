package waymark.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.SearchWords.Fit;

class SearchWordsTest {
    @ParameterizedTest
    @CsvSource({
        "cafe, Café",
        "CAFÉ, cafe",
        "resume\u0301, R\u00e9sum\u00e9",
        "r\u00e9sum\u00e9, re\u0301sume\u0301",
        "strasse, Straße",
        "STRASSE, straße",
        "straße, STRASSE",
        "ẞ, ss",
        "full, Ｆｕｌｌ",
        "ｆｕｌｌ, Full",
        "ｶﾞｲﾄﾞ, ガイド",
        "istanbul, İstanbul",
        "İSTANBUL, istanbul",
        "isik, Işık",
        "οδος, ΟΔΌΣ",
        "file, ﬁle",
        "lodz, Łódź",
        "oeuvre, œuvre",
        "tieng viet, Tiếng Việt",
        "елка, Ёлка",
        "שלום, שָׁלוֹם",
        "학습, 학습",
        "don't, don’t",
        "work, wo\u00adrk",
        "❤, ❤️",
        "x2, x²",
    })
    void aWordIsFoundHoweverItIsWritten(String typed, String text) {
        assertThat(SearchWords.of(typed).areIn("about " + text + ", too")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"か, が", "cafe, cave", "क, कि", "日本, 本日"})
    void otherWordsAreOthers(String typed, String text) {
        assertThat(SearchWords.of(text).areIn(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u3000", "\u0301", "\u200d"})
    void nothingIsSearchedForByNothing(String typed) {
        assertThat(SearchWords.of(typed)).isEqualTo(SearchWords.NONE);
        assertThat(SearchWords.of(typed).find("a\u0301")).isEmpty();
    }

    @Test
    void wordsAreApartByAnyBlank() {
        assertThat(SearchWords.of("学\u3000习\u00a0b\tc").words()).containsExactly("学", "习", "b", "c");
    }

    private static List<String> lit(String typed, String text) {
        return SearchWords.of(typed).find(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void theLettersOfTheTextAreFoundThatMatch() {
        assertThat(lit("bul", "İstanbul İİ bul")).containsExactly("bul", "bul");
        assertThat(lit("i", "İ i̇ I")).containsExactly("İ", "i̇", "I");
        assertThat(lit("strasse", "Die Straße, die STRASSE")).containsExactly("Straße", "STRASSE");
        assertThat(lit("sse", "Straße")).containsExactly("ße");
        assertThat(lit("resume", "my re\u0301sume\u0301.")).containsExactly("re\u0301sume\u0301");
        assertThat(lit("code", "👩‍💻 ＣＯＤＥ 🚀 code")).containsExactly("ＣＯＤＥ", "code");
        assertThat(lit("3", "ﷺ ½ 3")).containsExactly("3");
        assertThat(lit("b a", "a b a")).containsExactly("a", "b", "a");
        assertThat(lit("a", "\ud800a\udc00")).containsExactly("a");
    }

    @Test
    void bothWaysOfFoldingAgree() {
        for (String text :
                List.of("İstanbul", "Straße ﬃ", "Tiê\u0301ng Việt", "ｶﾞ한국\ud83d\ude80", "e\u0323\u0301\u0302")) {
            assertThat(FoldedText.of(text).find(FoldedText.fold(text)))
                    .as(text)
                    .containsExactly(new FoldedText.Span(0, text.length()));
        }
    }

    @Test
    void aWholeWordFitsBetterThanABeginningThanAPart() {
        assertThat(SearchWords.of("art")
                        .best(
                                Stream.of(
                                        "Start",
                                        "Part two",
                                        "Artists",
                                        "The art of it",
                                        "ÁRT",
                                        "Nothing",
                                        "Modern art"),
                                SearchWords.of("art")::fit,
                                6))
                .containsExactly("ÁRT", "The art of it", "Modern art", "Artists", "Start", "Part two");
        assertThat(SearchWords.of("学习").fit("机器学习基础")).isEqualTo(Fit.WORDS);
        assertThat(SearchWords.of("of the").fit("The art of it")).isEqualTo(Fit.WORDS);
        assertThat(SearchWords.of("of art x").fit("The art of it")).isEqualTo(Fit.NONE);
    }
}
