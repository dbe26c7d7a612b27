package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The forms as the Unicode CLDR has them: 0 for zero, 1 for one, 2 for two, f for few, m for many and * for other. Worked out from
 * its rules by another program.
 */
class PluralFormTest {
    private static String forms(String language, DoubleStream numbers) {
        return numbers.mapToObj(number -> switch (PluralForm.of(number, Locale.forLanguageTag(language))) {
                    case ZERO -> "0";
                    case ONE -> "1";
                    case TWO -> "2";
                    case FEW -> "f";
                    case MANY -> "m";
                    case OTHER -> "*";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "af az bg ca da de el en es et eu fi gl hu it ka kk ky ml mn mr nb ne nl nn no sq sv sw ta te tr ur uz, *1**************************************************",
        "am bn fa fr gu hi hy kn pa pt si zu, 11**************************************************",
        "be ru uk, m1fffmmmmmmmmmmmmmmmm1fffmmmm1fffmmmmmmmmmmmmmmmm1ff",
        "pl, m1fffmmmmmmmmmmmmmmmmmfffmmmmmfffmmmmmmmmmmmmmmmmmff",
        "bs hr sr, *1fff****************1fff****1fff****************1ff",
        "is mk, *1*******************1*******1*******************1**",
        "cs sk, *1fff***********************************************",
        "lt, *1ffffffff***********1ffffff*1ffffffff***********1ff",
        "lv, 01********000000000001******01********000000000001**",
        "ro, f1ffffffffffffffffff*********fffffffffffffffffff****",
        "sl, *12ff************************12ff*******************",
        "he, *12*************************************************",
        "ga, *12ffffmmmm*****************************************",
        "fil, 1111*1*11*1111*1*11*1111*1**1111*1*11*1111*1*11*1111",
        "ar, 012ffffffffmmmmmmmmmmmmmmmmm***ffffffffmmmmmmmmmmmmm",
        "cy, 012f**m*********************************************",
        "ja ko zh vi id th tlh, ****************************************************"
    })
    void wholeNumbersFrom0To26AndFrom99To123(String languages, String forms) {
        assertThat(languages.split(" "))
                .allSatisfy(language -> assertThat(forms(
                                language,
                                IntStream.concat(IntStream.rangeClosed(0, 26), IntStream.rangeClosed(99, 123))
                                        .asDoubleStream()))
                        .isEqualTo(forms));
    }

    @ParameterizedTest
    @CsvSource({
        "am bn fa gu hi kn zu, 11**",
        "fr hy pt, 111*",
        "cs lt sk, mmmm",
        "ro sl, ffff",
        "de en ru pl ja ar, ****"
    })
    void fractions(String languages, String forms) {
        assertThat(languages.split(" "))
                .allSatisfy(language -> assertThat(forms(language, DoubleStream.of(0.5, -0.25, 1.5, 2.5)))
                        .isEqualTo(forms));
    }

    @Test
    void aFormHasItsNameInAnyLettersCase() {
        assertThat(Arrays.stream(PluralForm.values())
                        .map(form -> PluralForm.named(form.name().toLowerCase(Locale.ROOT))))
                .containsExactly(PluralForm.values());
    }
}
