package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemsAreFoundTest extends CommandTest {
    @ParameterizedTest
    @CsvSource({
        "1.1.1, 1.1.1 Adding",
        "1.1.1., 1.1.1 Adding",
        "line:7, 1.1.1 Adding",
        "adding, 1.1.1 Adding",
        "1.1.1 Adding, 1.1.1 Adding",
        "ADD, 1.1.1 Adding",
        "Letters, 1.2 Letters",
        "taking, 1.1.2 Taking away",
        "Daily Routine, 3.1 Stretch",
        "3, 3.1 Stretch",
        "line:18, 3.1 Stretch",
    })
    void byNumberLineOrText(String meant, String found) {
        assertThat(line.on("tick", meant)).isZero();
        assertThat(line.out()).startsWith("[x] " + found);
    }

    @ParameterizedTest
    @CsvSource({"cafe, Café", "R\u00c9SUM\u00c9, re\u0301sume\u0301", "strasse, Straße", "full, Ｆｕｌｌ"})
    void byWordsInWhateverWayTheyAreWritten(String meant, String found) throws IOException {
        Files.writeString(line.roadmap, "# S\n- [ ] Café\n- [ ] re\u0301sume\u0301\n- [ ] Straße\n- [ ] Ｆｕｌｌ\n");
        assertThat(line.on("tick", meant)).isZero();
        assertThat(line.out()).startsWith("[x] " + found);
    }

    @Test
    void byId() {
        line.on("tick", "1.2", "--json", "--dry-run");
        String id = line.out().replaceAll("(?s).*\"item\":\"(t_\\w+)\".*", "$1");

        line.on("tick", id);
        assertThat(line.out()).startsWith("[x] 1.2 Letters");
    }

    @Test
    void anAmbiguousTextIsRefusedWithTheCandidates() {
        assertThat(line.on("tick", "ing")).isEqualTo(2);
        assertThat(line.out()).isEmpty();
        assertThat(line.err())
                .contains("“ing” matches 4 topics")
                .contains("  1.1.1 Adding  (line:7, t_")
                .contains("  2.1 Reading  (line:14, t_");
        assertThat(line.progress).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing like it", "", " ", "9.9", "line:1000", "line:x", "t_0000000000000000", "Daily"})
    void whatFitsNothingIsRefused(String meant) {
        assertThat(line.on("tick", "1.2", meant)).isEqualTo(2);
        assertThat(line.err()).startsWith("No topic matches “" + meant + "”");
        assertThat(line.progress).doesNotExist();
    }
}
