package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AboutProgramTest {
    @Test
    void theLicencesAreThoseThatComeWithThePackages() throws Exception {
        assertThat(AboutProgram.licences())
                .isNotBlank()
                .isEqualTo(Files.readString(Path.of("packaging/linux/THIRD-PARTY")));
    }
}
