package waymark.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @Test
    void wordsAreLettersAndDigitsWithoutRegardToCase() {
        assertThat(Tokenizer.of("Learn C++ 3.14, fast!")).containsExactly("learn", "c", "3", "14", "fast");
    }

    @Test
    void aWordAtTheEndIsOne() {
        assertThat(Tokenizer.of("(a) end")).containsExactly("a", "end");
    }

    @Test
    void whereNothingIsSaidThereIsNoWord() {
        assertThat(Tokenizer.of(" -- ")).isEmpty();
    }

    @Test
    void aMarkAboveALetterBelongsToItsWord() {
        assertThat(Tokenizer.of("नमस्ते")).containsExactly("नमस्ते");
    }

    @ParameterizedTest
    @ValueSource(strings = {"学习", "ひら", "カタ", "กข", "ກຂ", "កខ", "ကခ", "𠀀𠀁"})
    void whatIsWrittenWithoutBlanksIsCutIntoPairs(String text) {
        String first = text.substring(0, text.length() / 2);
        assertThat(Tokenizer.of(text)).containsExactly(first, text);
    }

    @Test
    void eachPairBeginsWithTheCharacterBefore() {
        assertThat(Tokenizer.of("学习线")).containsExactly("学", "学习", "习线");
    }

    @Test
    void scriptsWithBlanksAreNotCut() {
        assertThat(Tokenizer.of("한글 공부")).containsExactly("한글", "공부");
    }

    @Test
    void pairsDoNotReachAcrossBlanksAndWords() {
        assertThat(Tokenizer.of("学 习")).containsExactly("学", "习");
        assertThat(Tokenizer.of("api学ui习")).containsExactly("api", "学", "ui", "习");
    }
}
