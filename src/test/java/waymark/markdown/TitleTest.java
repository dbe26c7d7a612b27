package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {

    @ParameterizedTest
    @CsvSource({"1. Phase 1,1.", "2) b,2)", "1.1.1 c,1.1.1", "10.2.3.4 d,10.2.3.4", "1.1. e,1.1.", "2.1) f,2.1)"})
    void takesTheNumberOff(String text, String number) {
        assertThat(Title.of(text, "", ""))
                .returns(number, Title::number)
                .returns(text.substring(number.length() + 1), Title::text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.14 is pi",
                "2024-01-02 a day",
                "3D and Motion",
                "5 beginner projects",
                "1.1.1",
                "v1.2.3 f",
                "(1) d",
                "2024. a year",
                "1.5x faster",
                "99999999999999999999.1 big",
                "1..2 a",
                "",
                "."
            })
    void leavesOtherFiguresInTheText(String text) {
        assertThat(Title.of(text, "", "")).isEqualTo(new Title("", text));
    }

    @ParameterizedTest
    @CsvSource({"1.1 a,1.,''", "1.1 a,1,''", "1.2 a,'',1.1", "16.10 a,16),''"})
    void takesADecimalThatGoesOnFromItsNeighbours(String text, String above, String previous) {
        assertThat(Title.of(text, above, previous).text()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({"3.14 a,2.,''", "3.14 a,'',2.1", "3.14 a,3.1,''"})
    void leavesADecimalThatDoesNot(String text, String above, String previous) {
        assertThat(Title.of(text, above, previous).text()).isEqualTo(text);
    }
}
