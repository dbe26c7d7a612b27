package waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples are those of Microsoft's documentation, and what people write. */
final class WindowsCommandLineTest {
    private static List<String> words(String line) {
        List<String> words = WindowsCommandLine.words("waymark.exe " + line);
        return words.subList(1, words.size());
    }

    @Test
    void blanksPartWordsUnlessTheyAreQuoted() {
        assertThat(words("show  plan.md\t--open ")).containsExactly("show", "plan.md", "--open");
        assertThat(words("\"my plan.md\" a\" \"b")).containsExactly("my plan.md", "a b");
        assertThat(words("\"a b c\" d e")).containsExactly("a b c", "d", "e");
        assertThat(words("note x.md \"\"")).containsExactly("note", "x.md", "");
        assertThat(words("")).isEmpty();
    }

    @Test
    void backslashesMeanSomethingBeforeAQuoteAlone() {
        assertThat(words("\"ab\\\"c\" \"\\\\\" d")).containsExactly("ab\"c", "\\", "d");
        assertThat(words("a\\\\\\b d\"e f\"g h")).containsExactly("a\\\\\\b", "de fg", "h");
        assertThat(words("a\\\\\\\"b c d")).containsExactly("a\\\"b", "c", "d");
        assertThat(words("a\\\\\\\\\"b c\" d e")).containsExactly("a\\\\b c", "d", "e");
        assertThat(words("C:\\Pläne\\学习\\")).containsExactly("C:\\Pläne\\学习\\");
    }

    @Test
    void twoQuotesWithinQuotesAreOne() {
        assertThat(words("a\"b\"\" c d")).containsExactly("ab\" c d");
    }

    @Test
    void theProgramIsAPath() {
        assertThat(WindowsCommandLine.words("\"C:\\Program Files\\Waymark\\waymark.exe\" \"x\"\"\""))
                .containsExactly("C:\\Program Files\\Waymark\\waymark.exe", "x\"");
    }
}
