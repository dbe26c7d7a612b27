package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema in docs/ describes what is written, and nothing that can't be read. */
class SchemaTest {
    private static final String STAMP =
            "{\"v\":1,\"id\":\"038G7P1HWP00A5V8Q2C01MRT6D\",\"at\":\"2026-11-23T10:15:30.123+01:00\",\"by\":\"b\",";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read(Path.of("docs/progress-line.schema.json")));

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Error> errors(String line) {
        return schema.validate(
                line,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void everyLineThatIsWrittenFitsIt() {
        var lines = ProgressStore.lines(new Entries().ofEveryKind()).lines().toList();

        assertThat(lines)
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(errors(line)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"item\":\"t_1\",\"to\":\"shelved\"}",
                "\"item\":\"t_1\",\"to\":5}",
                "\"item\":\"t_1\"}",
                "\"item\":\"t_1\",\"is\":7}",
                "\"item\":\"t_1\",\"day\":\"never\",\"to\":\"done\"}",
                "\"phase\":\"s_1\",\"status\":null}",
                "\"field\":\"f_1\",\"value\":[]}",
                "\"field\":\"f_1\",\"review\":\"2026-13\",\"value\":\"\"}",
                "\"field\":\"f_1\",\"review\":\"2026-W54\",\"value\":\"\"}",
                "\"field\":\"f_1\",\"review\":\"2026-Q5\",\"value\":\"\"}",
                "\"section\":\"s_1\",\"nature\":\"x\"}",
                "\"section\":\"s_1\",\"track\":\"yes\"}",
                "\"own\":\"t_own_1\",\"in\":\"s_1\"}",
                "\"own\":\"t_own_1\",\"in\":\"s_1\",\"rank\":\"first\"}",
                "\"own\":\"t_own_1\",\"rank\":\"1\"}",
                "\"topics\":[{\"id\":1}]}",
                "\"mood\":\"fine\"}",
            })
    void whatIsNotReadDoesNotFitIt(String rest) {
        assertThat(errors(STAMP + rest)).isNotEmpty();
        assertThatThrownBy(() -> JsonEntryReader.read(STAMP + rest)).isInstanceOf(UnusableLineException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v\":1", "\"id\":\"038G7P1HWP00A5V8Q2C01MRT6D\"", "\"by\":\"b\""})
    void noPartOfTheStampMayBeMissing(String part) {
        String line = STAMP + "\"item\":\"t_1\",\"to\":\"done\"}";
        assertThat(errors(line)).isEmpty();
        assertThat(errors(line.replace(part + ",", ""))).isNotEmpty();
    }

    @Test
    void theExamplesInTheDocumentationFitIt() {
        var examples = read(Path.of("docs/file-format.md"))
                .lines()
                .filter(text -> text.startsWith("| ") && text.contains("`{"))
                .map(text -> STAMP + text.substring(text.indexOf("`{") + 2, text.lastIndexOf("}`") + 1))
                .toList();

        assertThat(examples)
                .hasSize(16)
                .allSatisfy(line -> assertThat(errors(line)).isEmpty());
    }
}
