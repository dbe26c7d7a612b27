package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ListResourceBundle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages that have other plurals than English can be said: the examples are those of the CLDR. */
class PluralsTest {
    private static String say(String language, String text, Object... arguments) {
        var bundle = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"text", text}};
            }
        };
        return new Messages(bundle, Locale.forLanguageTag(language)).text("text", arguments);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0 tematów",
        "1,1 temat",
        "2,2 tematy",
        "4,4 tematy",
        "5,5 tematów",
        "12,12 tematów",
        "21,21 tematów",
        "22,22 tematy",
        "112,112 tematów",
        "1.5,'1,5 tematu'"
    })
    void polish(double number, String said) {
        String text = "{0,plural,one#{0} temat|few#{0} tematy|many#{0} tematów|other#{0} tematu}";
        assertThat(say("pl", text, number)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0,0 тем", "1,1 тема", "3,3 темы", "5,5 тем", "11,11 тем", "14,14 тем", "21,21 тема", "104,104 темы"})
    void russian(int number, String said) {
        assertThat(say("ru", "{0,plural,one#{0} тема|few#{0} темы|many#{0} тем|other#{0} темы}", number))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0,zero", "1,one", "2,two", "3,few", "10,few", "11,many", "99,many", "100,other", "103,few", "211,many"
    })
    void arabic(int number, String form) {
        assertThat(say("ar", "{0,plural,zero#zero|one#one|two#two|few#few|many#many|other#other}", number))
                .isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "fr,0,ONE", "fr,1.5,ONE", "fr,2,OTHER", "en,0,OTHER", "en,1,ONE", "cs,2,FEW", "cs,5,OTHER", "cs,1.5,MANY",
        "sl,101,ONE", "sl,102,TWO", "sl,104,FEW", "lt,21,ONE", "lt,9,FEW", "lt,11,OTHER", "lv,0,ZERO", "lv,31,ONE",
        "lv,12,ZERO", "ro,0,FEW", "ro,119,FEW", "ro,20,OTHER", "he,2,TWO", "ga,7,MANY", "ja,1,OTHER", "uk,11,MANY",
        "hr,24,FEW", "hr,5,OTHER", "is,21,ONE", "cy,6,MANY", "fil,3,ONE", "hi,0.5,ONE", "pt,-1,ONE", "tlh,1,OTHER"
    })
    void theOthers(String language, double number, PluralForm form) {
        assertThat(PluralForm.of(number, Locale.forLanguageTag(language))).isEqualTo(form);
    }

    @Test
    void aNumberInDigitsWins() {
        String text = "{0,plural,0#nothing|one#one thing|other#{0} things} in {1,plural,one#a list|other#{1} lists}.";
        assertThat(say("en", text, 0, 3)).isEqualTo("nothing in 3 lists.");
        assertThat(say("en", text, 1L, 1)).isEqualTo("one thing in a list.");
        assertThat(say("en", text, 2.0, 1)).isEqualTo("2 things in a list.");
    }

    @Test
    void aFormThatIsNotNamedIsWrittenAsOther() {
        assertThat(say("ru", "{0,plural,one#{0} тема|other#{0} тем}", 3)).isEqualTo("3 тем");
        assertThat(say("en", "{0,plural,one#1 topic|other#{0} topics}", "some")).isEqualTo("some topics");
    }

    @Test
    void pluralsStandWithinOtherText() {
        String text =
                "{1}: {0,plural,one#{0} temat w „{1}”|other#{0} tematów w „{1}” ({2,plural,one#dzień|other#dni})} – koniec";
        assertThat(say("pl", text, 5, "Kurs", 1)).isEqualTo("Kurs: 5 tematów w „Kurs” (dzień) – koniec");
    }
}
