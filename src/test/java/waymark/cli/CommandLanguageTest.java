package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People are spoken to in their language; what scripts read is the same in all. */
class CommandLanguageTest extends CommandTest {
    private static final List<Locale> OTHERS = List.of(Locale.GERMANY, Locale.CHINA, Locale.of("ar", "EG"));

    @ParameterizedTest
    @ValueSource(strings = {"show", "check"})
    void jsonAndExitCodeAreTheSameInEveryLanguage(String command) throws Exception {
        int code = line.on(command, "--json");
        String json = line.out();

        for (Locale other : OTHERS) {
            assertThat(line.in(other).on(command, "--json")).isEqualTo(code);
            assertThat(line.out()).isEqualTo(json);
        }
    }

    @Test
    void whatIsWrongHasTheSameExitCodeInEveryLanguage() throws Exception {
        int code = line.on("tick", "nothing like that");

        for (Locale other : OTHERS) {
            assertThat(line.in(other).on("tick", "nothing like that")).isEqualTo(code);
        }
    }

    @Test
    void helpAndMessagesAreInTheReadersLanguage() throws Exception {
        line.in(Locale.GERMANY).run("--help");
        assertThat(line.out()).contains("Befehle:", "Punkte abhaken.");
        line.on("tick", "nirgends");
        assertThat(line.err()).contains("Kein Thema passt zu „nirgends“");

        line.in(Locale.CHINA).run("tick", "--help");
        assertThat(line.out()).contains("用法", "勾选项目。");
    }

    @Test
    void anInvalidValueIsReportedInTheUsersLanguageAlone() throws Exception {
        line.in(Locale.GERMANY).on("tick", "Read", "--day", "soon");
        assertThat(line.err()).startsWith("„soon“ ist kein gültiges Datum.").doesNotContain("Invalid");
        line.on("undo", "all");
        assertThat(line.err()).startsWith("„all“ ist keine ganze Zahl.").doesNotContain("Invalid");

        line.in(Locale.US).on("show", "--count", "all");
        assertThat(line.err()).startsWith("“all” isn’t a valid value for --count.");
    }

    @Test
    void aLanguageWithoutWordsGetsEnglishWhateverThePlatformSpeaks() throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            line.in(Locale.FRANCE).run("--help");
            assertThat(line.out()).contains("Tick items.");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** A sign of percent has to be written twice: else each help begins with a warning. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_zh"})
    void everyTextOfTheHelpCanBeFormatted(String language) throws Exception {
        var texts = new Properties();
        try (var file = getClass().getResourceAsStream("help" + language + ".properties")) {
            texts.load(file);
        }
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThatCode(() -> String.format((String) text))
                        .as(key.toString())
                        .doesNotThrowAnyException());
    }
}
