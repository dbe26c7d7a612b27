package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.model.Status;

/** The table in the decision record is the rule. */
class BoxMergeTest {
    private static final Path RECORD = Path.of("docs/decisions/0007-three-way.md");

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(RECORD).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(cell -> cell.strip().replace("`", ""))
                        .skip(1)
                        .toList())
                .toList();
    }

    private static @Nullable Status status(String cell) {
        return Status.ofWord(cell).orElse(null);
    }

    @Test
    void everyRowOfTheTableHolds() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(7).allSatisfy(row -> {
            Status now = Status.ofWord(row.get(1)).orElseThrow();
            var verdict = MergeOutcome.of(status(row.get(0)), now, status(row.get(2)));
            assertThat(verdict.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .as("%s", row)
                    .isEqualTo(row.get(3));
        });
    }

    @Test
    void theFileNeverWinsOverSomethingThatItDidNotSayBefore() {
        for (Status then : Status.values()) {
            for (Status now : Status.values()) {
                for (Status mine : Status.values()) {
                    var verdict = MergeOutcome.of(then, now, mine);
                    assertThat(verdict == MergeOutcome.TAKEN_OVER).isEqualTo(mine == then && now != then);
                    assertThat(verdict).isNotEqualTo(MergeOutcome.FILE);
                }
            }
        }
    }
}
