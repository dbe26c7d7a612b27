package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ProcessTerminalTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Test
    void aFileUnderWindowsIsWrittenInUtf8AndATerminalInItsOwnCodePage() {
        assertThat(ProcessTerminal.charset(WESTERN, "Cp1252", () -> false)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(ProcessTerminal.charset(Charset.forName("IBM850"), "Cp1252", () -> false))
                .isEqualTo(Charset.forName("IBM850"));
        assertThat(ProcessTerminal.charset(WESTERN, "no-such-page", () -> false))
                .isEqualTo(WESTERN);
    }

    @Test
    void whereATerminalHasTheCodePageOfFilesTheStreamItselfTellsWhichItIs() {
        Charset chinese = Charset.forName("GBK");
        assertThat(ProcessTerminal.charset(chinese, "GBK", () -> true)).isEqualTo(chinese);
        assertThat(ProcessTerminal.charset(chinese, "GBK", () -> false)).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void elsewhereTheLocaleSaysUnlessItHasNoLetters() {
        assertThat(ProcessTerminal.charset(StandardCharsets.ISO_8859_1, "", () -> false))
                .isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(ProcessTerminal.charset(StandardCharsets.US_ASCII, "", () -> false))
                .isEqualTo(StandardCharsets.UTF_8);
    }
}
