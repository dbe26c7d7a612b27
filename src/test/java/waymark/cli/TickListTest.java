package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pasted list of numbers or titles is ticked as one step, or not at all. */
class TickListTest extends CommandTest {
    private int list(String text, String... more) throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), text);
        var arguments = new String[more.length + 2];
        arguments[0] = "--list";
        arguments[1] = list.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return line.on("tick", arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1, 1.1.2 2.2",
                "1.1.1,1.1.2;2.2",
                "1.1.1\n1.1.2\n\n2.2.\n",
                "Adding\nTAKING AWAY\nwriting letters\n",
                "- [x] 1.1.1 Adding\n* Taking away\n  - 2.2 Writing letters\r\n",
                "1.1.1、1.1.2，2.2 2.2",
                "line:7 line:8 line:15"
            })
    void numbersAndTitlesAreTickedAsOneStep(String text) throws IOException {
        assertThat(list(text)).as(line.err()).isZero();
        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1", "[x] 1.1.2", "[x] 2.2", "[ ] 1.2");

        line.on("undo");
        line.on("show");
        assertThat(line.out()).contains("[ ] 1.1.1", "[ ] 1.1.2", "[ ] 2.2");
    }

    @Test
    void ofAListOfTasksThoseThatAreTickedAreMeant() throws IOException {
        assertThat(list("- [x] Adding\n- [ ] Taking away\n* [X] 2.2 Writing letters\n"))
                .isZero();
        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1", "[ ] 1.1.2", "[x] 2.2");
    }

    @Test
    void whatIsNotClearIsToldAllAtOnceAndNothingIsTicked() throws IOException {
        Files.writeString(line.roadmap, Files.readString(line.roadmap) + "\n## 5. Again\n\n- [ ] Adding\n");

        assertThat(list("1.2\n7.7\nAdding\nLet\n")).isEqualTo(2);

        assertThat(line.err())
                .contains("“7.7”", "“Adding” matches 2 topics", "“Let”")
                .doesNotContain("“1.2”");
        assertThat(line.progress).doesNotExist();
    }

    @Test
    void aDryRunIsThePreview() throws IOException {
        assertThat(list("1.1.1 1.2", "--dry-run")).isZero();

        assertThat(line.out()).contains("[x] 1.1.1 Adding", "[x] 1.2 Letters");
        assertThat(line.progress).doesNotExist();
    }

    @Test
    void aListComesFromStandardInputToo() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("1.2".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(line.on("tick", "--list", "-", "--status", "skipped")).isZero();
        } finally {
            System.setIn(before);
        }
        line.on("show");
        assertThat(line.out()).contains("[-] 1.2");
    }

    @Test
    void withoutAnythingToTickAndWithoutAListItIsRefused() {
        assertThat(line.on("tick")).isEqualTo(2);
        assertThat(line.on("tick", "--list", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(line.err()).contains("can’t be read");
    }
}
