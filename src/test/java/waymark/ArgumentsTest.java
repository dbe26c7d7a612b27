package waymark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What someone wrote on the command line is what they wrote, whatever the locale, or it is refused. */
class ArgumentsTest {
    private static List<byte[]> utf8(String... words) {
        return Stream.of(words).map(word -> word.getBytes(UTF_8)).toList();
    }

    @Test
    void lettersThatTheLocaleHasNotAreReadFromWhatWasGiven() {
        var arguments = Arguments.of(
                List.of("note", "x.md", "caf\uFFFD\uFFFD"), utf8("java", "-cp", "x", "note", "x.md", "café"));
        assertThat(arguments.words()).containsExactly("note", "x.md", "café");
        assertThat(arguments.unreadable()).isEmpty();
    }

    @Test
    void utf8InALocaleOfLatin1IsNotTakenForLatin1() {
        assertThat(Arguments.of(List.of("cafÃ©"), utf8("java", "café")).words()).containsExactly("café");
    }

    @Test
    void latin1InALocaleOfLatin1IsWhatJavaRead() {
        var arguments = Arguments.of(List.of("café"), List.of("café".getBytes(ISO_8859_1)));
        assertThat(arguments.words()).containsExactly("café");
        assertThat(arguments.unreadable()).isEmpty();
    }

    @Test
    void latin1InALocaleOfUtf8IsRefused() {
        var arguments =
                Arguments.of(List.of("ok", "caf\uFFFD"), List.of("ok".getBytes(UTF_8), "café".getBytes(ISO_8859_1)));
        assertThat(arguments.unreadable()).contains("caf\uFFFD");
    }

    @Test
    void theReplacementCharacterItselfMayBeWritten() {
        assertThat(Arguments.of(List.of("a \uFFFD"), utf8("a \uFFFD")).unreadable())
                .isEmpty();
    }

    @Test
    void whereNobodyKnowsWhatWasGivenLostLettersAreRefused() {
        assertThat(Arguments.of(List.of("caf\uFFFD\uFFFD"), List.of()).unreadable())
                .isPresent();
        assertThat(Arguments.of(List.of("café"), List.of()).unreadable()).isEmpty();
    }

    @Test
    void wordsMayBeEmpty() {
        assertThat(Arguments.split("java\0\0b\0".getBytes(UTF_8)))
                .extracting(word -> new String(word, UTF_8))
                .containsExactly("java", "", "b");
    }

    @Test
    void whatACodePageOfWindowsLacksIsReadFromWhatWasGiven() {
        var given = List.of("waymark.exe", "note", "plan.md", "Łódź 学习?");
        assertThat(Arguments.exact(List.of("note", "plan.md", "Lódz ???"), given))
                .containsExactly("note", "plan.md", "Łódź 学习?");
    }

    @Test
    void aNameThatJavaPutInPlaceOfAStarIsKept() {
        assertThat(Arguments.exact(List.of("show", "äa.md"), List.of("waymark.exe", "show", "ä*.md")))
                .containsExactly("show", "äa.md");
        assertThat(Arguments.exact(List.of("show", "Lab.md"), List.of("waymark.exe", "show", "Ła?.md")))
                .containsExactly("show", "Lab.md");
        assertThat(Arguments.exact(
                        List.of("äa.md", "?????????"), List.of("java", "-cp", "Łódź", "waymark.Launcher", "ä*.md")))
                .containsExactly("äa.md", "?????????");
    }

    @Test
    void theProgramsOwnPathIsNoRoadmap() {
        var read = List.of("äa.md", "äb.md");
        assertThat(Arguments.exact(read, List.of("Üä.md", "ä*.md"))).isEqualTo(read);
        assertThat(Arguments.exact(List.of("ä.md"), List.of("ü.md"))).containsExactly("ä.md");
    }

    @Test
    void starsAndQuestionMarksThatStayedAreGivenWithTheirLetters() {
        assertThat(Arguments.exact(
                        List.of("note", "x.md", "?? * why? ??"),
                        List.of("waymark.exe", "note", "x.md", "学习 * why? \uD83D\uDE00")))
                .containsExactly("note", "x.md", "学习 * why? \uD83D\uDE00");
        assertThat(Arguments.exact(List.of("?"), List.of("waymark.exe", "\uD83D\uDE00")))
                .containsExactly("\uD83D\uDE00");
    }

    @Test
    void wordsThatDoNotFitToWhatWasGivenStayAsTheyWereRead() {
        var read = List.of("show", "a.md", "b.md");
        assertThat(Arguments.exact(read, List.of("waymark.exe", "show", "*.md")))
                .isEqualTo(read);
        assertThat(Arguments.exact(read, List.of())).isEqualTo(read);
        assertThat(Arguments.exact(read, List.of("waymark.exe", "a", "show", "*.md")))
                .isEqualTo(read);
    }
}
