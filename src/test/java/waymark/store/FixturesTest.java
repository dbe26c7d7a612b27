package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.progress.Change;
import waymark.progress.Progress;
import waymark.store.UnusedLine.Why;

/**
 * Files of every version that was ever written are read as they were then. A fixture is never changed; a new version of the
 * format gets a folder of its own.
 */
class FixturesTest {
    private static final Path V1 = Path.of("src/test/resources/waymark/store/v1");

    @TempDir
    private Path folder;

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read(Path.of("docs/progress-line.schema.json")));

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ProgressFileContents contents(String name) throws IOException {
        return new ProgressStore(V1.resolve(name + ".jsonl"), () -> {}).read();
    }

    /** What holds, a line for each thing. */
    private static List<String> state(ProgressFileContents contents) {
        List<Change> latest = new ArrayList<>(Progress.of(contents.ledger()).latest());
        latest.sort(Comparator.comparing(change -> change.metadata().id()));
        return ProgressStore.lines(latest)
                .lines()
                .map(line -> line.substring(line.indexOf(',', line.indexOf("\"by\"")) + 1))
                .toList();
    }

    @Test
    void oneLineOfEveryKindMeansWhatItAlwaysMeant() throws IOException {
        var contents = contents("every-kind");

        assertThat(contents.odd()).isEmpty();
        assertThat(contents.ledger().entries()).hasSize(26);
        assertThat(state(contents)).isEqualTo(Files.readAllLines(V1.resolve("every-kind.state")));
        assertThat(Progress.of(contents.ledger()).known("t_07d2b11c0f9e8a63"))
                .hasValueSatisfying(topic -> assertThat(topic.text()).isEqualTo("Grenzwerte – 极限"));
    }

    @Test
    void everyLineOfEveryKindFitsTheSchema() throws IOException {
        assertThat(Files.readAllLines(V1.resolve("every-kind.jsonl")))
                .allSatisfy(line -> assertThat(schema.validate(
                                line,
                                InputFormat.JSON,
                                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                        .isEmpty());
    }

    @Test
    void linesOfOtherVersionsAreTold() throws IOException {
        var contents = contents("foreign");

        assertThat(contents.isNewer()).isTrue();
        assertThat(contents.damaged()).isEmpty();
        assertThat(contents.foreign()).extracting(UnusedLine::number).containsExactly(2, 3, 5, 6);
        assertThat(state(contents))
                .containsExactly(
                        "\"item\":\"t_9c1e0a52d3b8f741\",\"to\":\"done\"}",
                        "\"item\":\"t_07d2b11c0f9e8a63\",\"to\":\"skipped\"}");
    }

    @Test
    void ofADamagedFileAllThatCanBeReadIsUsed() throws IOException {
        var contents = contents("damaged");

        assertThat(contents.ledger().entries()).hasSize(2);
        assertThat(contents.damaged())
                .hasSize(10)
                .last()
                .extracting(UnusedLine::why)
                .isEqualTo(Why.CUT_OFF);
    }

    @ParameterizedTest
    @CsvSource({"conflict, 3, 0", "conflict-diff3, 4, 1"})
    void bothSidesOfAConflictAreUsed(String name, int entries, int damaged) throws IOException {
        var contents = contents(name);

        assertThat(contents.ledger().entries()).hasSize(entries);
        assertThat(contents.damaged()).hasSize(damaged);
        assertThat(state(contents))
                .contains(
                        "\"item\":\"t_9c1e0a52d3b8f741\",\"to\":\"skipped\"}",
                        "\"item\":\"t_07d2b11c0f9e8a63\",\"to\":\"done\"}");
    }

    @Test
    void aFileThatWindowsProgramsTouchedIsWhole() throws IOException {
        var contents = contents("windows");

        assertThat(contents.odd()).isEmpty();
        assertThat(contents.ledger().entries()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"every-kind", "foreign", "damaged", "conflict", "conflict-diff3", "windows"})
    void everyFixtureIsTakenInByteForByte(String name) throws IOException {
        Path file = folder.resolve("plan.md.progress.jsonl");
        Path fixture = V1.resolve(name + ".jsonl");

        new ProgressStore(file, () -> {}).append(List.of(fixture), List.of(), () -> {});

        String taken = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(taken).endsWith("\n");
        assertThat(Files.readString(fixture, StandardCharsets.ISO_8859_1)
                        .replaceFirst("^\u00EF\u00BB\u00BF", "")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.matches("(<{7}|={7}|>{7}|\\|{7}).*")))
                .allSatisfy(line -> assertThat(taken).contains(line));
    }
}
