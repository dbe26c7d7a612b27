package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.model.BlankInterval;
import waymark.model.CountingKind;
import waymark.model.PhaseStatus;
import waymark.model.PlannedDuration;

/** The page on forms tells the truth. */
class FormsPageTest {
    /** The cells of a row: language, every day, goal, optional, length, status line, review. */
    static List<List<String>> languages() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("docs/forms.md"))) {
            var rows = lines.dropWhile(line -> !line.startsWith("| language"))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> Arrays.stream(line.substring(2).split(" \\| | \\|"))
                            .map(cell -> cell.replace("`", ""))
                            .toList())
                    .toList();
            assertThat(rows).hasSizeGreaterThan(5);
            return rows;
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachLanguagesWordsAreRecognised(List<String> row) {
        assertThat(HeadingMeaning.of(row.get(1)).countingKind()).isEqualTo(CountingKind.ROUTINE);
        assertThat(HeadingMeaning.of(row.get(2)).countingKind()).isEqualTo(CountingKind.GOAL);
        assertThat(Conventions.isOptional("Topic " + row.get(3))).isTrue();
        assertThat(DurationReader.ofLine(row.get(4))).isEqualTo(new PlannedDuration.Weeks(6, 8));
        assertThat(Stream.of(row.get(5).split(", ")).map(Conventions::phaseStatus))
                .containsExactly(
                        Optional.of(PhaseStatus.NOT_STARTED),
                        Optional.of(PhaseStatus.IN_PROGRESS),
                        Optional.of(PhaseStatus.COMPLETED));
        assertThat(HeadingMeaning.of(row.get(6)).review()).isEqualTo(BlankInterval.MONTH);
    }
}
