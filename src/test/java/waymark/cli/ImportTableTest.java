package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A table of another tracker is imported by its titles. */
class ImportTableTest extends CommandTest {
    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("Tracker.CSV"), text);
    }

    private int importing(Path table, String... more) {
        var all = new String[more.length + 1];
        all[0] = table.toString();
        System.arraycopy(more, 0, all, 1, more.length);
        return line.on("import", all);
    }

    @Test
    void columnsOfChoiceSayWhatWasDoneWhenAndWhy() throws IOException {
        Path table = table("""
                Name,State,When,JsonProblem
                Adding,done,2026-11-20,"Easy, and
                ""fun""\"
                taking away,In Progress,,
                1.2 Letters,skipped,2026-11-21T08:00:00Z,
                2.2 Writing a letter,yes,,
                Underwater basket weaving,done,2026-11-01,
                Reading,todo,,'=not a formula
                """);

        assertThat(importing(
                        table,
                        "--title",
                        "name",
                        "--done",
                        "STATE",
                        "--date",
                        "When",
                        "--note",
                        "JsonProblem",
                        "--apply"))
                .as(line.err())
                .isZero();

        assertThat(line.out())
                .contains("5 certain, 0 to decide", "use --add SECTION): 1\n  line 7  [x] Underwater basket weaving");
        line.on("export", "--to", "json");
        assertThat(line.out())
                .containsPattern(
                        "\"text\":\"Adding\",\"note\":\"Easy, and\\\\n\\\\\"fun\\\\\"\"[^}]*\"done\",\"since\":\"2026-11-20\"")
                .containsPattern("\"text\":\"Taking away\"[^}]*\"doing\"")
                .containsPattern("\"text\":\"Letters\"[^}]*\"skipped\",\"since\":\"2026-11-21\"")
                .containsPattern("\"text\":\"Writing letters\"[^}]*\"done\",\"since\":\"2026-11-23\"")
                .contains("\"note\":\"=not a formula\"");
    }

    @Test
    void whatTheRoadmapDoesNotHaveIsAddedWhereAsked() throws IOException {
        Path table = table("""
                Name,State,When
                Adding,done,
                Underwater basket weaving,done,2026-11-01
                Juggling,todo,
                Sky diving,done,2027-05-01
                """);
        String[] columns = {"--title", "name", "--done", "state", "--date", "when", "--add", "1.1"};
        importing(table, columns);
        assertThat(line.out())
                .contains("to be added: 3", "your own topics below “Numbers”: 3", "Juggling", "This is a preview")
                .doesNotContain("--add");
        line.on("show");
        assertThat(line.out()).doesNotContain("Juggling");

        var apply = Arrays.copyOf(columns, columns.length + 1);
        apply[columns.length] = "--apply";
        assertThat(importing(table, apply)).as(line.err()).isZero();
        line.on("export", "--to", "json");
        assertThat(line.out())
                .containsPattern("\"text\":\"Underwater basket weaving\"[^}]*\"done\",\"since\":\"2026-11-01\"")
                .containsPattern("\"text\":\"Juggling\"[^}]*\"open\"");
        assertThat(line.out())
                .as("no day to come")
                .containsPattern("\"text\":\"Sky diving\"[^}]*\"done\",\"since\":\"2026-11-23\"");
        assertThat(importing(table, "--title", "name", "--done", "state", "--add", "Nowhere", "--apply"))
                .isEqualTo(2);
        line.on("undo");
        line.on("show");
        assertThat(line.out()).doesNotContain("Juggling", "[x] 1.1.1");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedHidesNothing() throws IOException {
        Path table = table("title,done\n\"Adding,yes\nTaking away,yes\n");
        importing(table, "--title", "title", "--done", "done", "--apply");
        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1", "[x] 1.1.2");
    }

    @Test
    void aNoteIsTheSameOnlyWhereItStandsAsALine() throws IOException {
        line.on("note", "1.1.1", "see chapter 10");
        Path table = table("title,done,note\nAdding,yes,1\n");
        importing(table, "--title", "title", "--done", "done", "--note", "note", "--apply");
        line.on("export", "--to", "json");
        assertThat(line.out()).contains("see chapter 10\\n\\n1");
    }

    @Test
    void spreadsheetsWriteSemicolonsTabsAndOtherMarksBefore() throws IOException {
        assertThat(importing(
                        table("\uFEFFTitel;Fertig\r\nAdding;ja\r\n"),
                        "--title",
                        "Titel",
                        "--done",
                        "Fertig",
                        "--apply"))
                .isZero();
        assertThat(importing(table("a\tb\rLetters\tTRUE\r"), "--title", "a", "--done", "b", "--apply"))
                .isZero();
        Path utf16 =
                Files.write(folder.resolve("u.csv"), "\uFEFFa,b\nTaking away,1\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(importing(utf16, "--title", "a", "--done", "b", "--apply")).isZero();

        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1", "[x] 1.2", "[x] 1.1.2");
    }

    @Test
    void ourOwnTableComesBackAsItWas() throws IOException {
        line.on("tick", "1.1.1");
        line.on("tick", "1.2", "--status", "deferred");
        line.on("note", "2.2", "--", "-dash");
        Path table = folder.resolve("out.csv");
        line.on("export", "--to", "csv", "-o", table.toString());
        Files.delete(line.progress);

        String[] columns = {"--title", "topic", "--done", "status", "--date", "since", "--note", "note", "--apply"};
        assertThat(importing(table, columns)).as(line.err()).isZero();

        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1", "[>] 1.2", "[x] 2.1");
        line.on("export", "--to", "json");
        assertThat(line.out()).contains("\"note\":\"-dash\"");
    }

    @Test
    void whatCannotBeUnderstoodIsTold() throws IOException {
        Path table = table("a,b,c\nAdding,perhaps,\nLetters,x,yesterday\n");

        assertThat(importing(table, "--title", "a", "--done", "b", "--date", "c", "--apply"))
                .isZero();
        assertThat(line.err()).contains("left out: 2, “perhaps”, “yesterday”");
        line.on("show");
        assertThat(line.out()).contains("[ ] 1.1.1", "[x] 1.2");

        assertThat(importing(table, "--title", "Name", "--done", "b")).isEqualTo(2);
        assertThat(line.err()).contains("no column “Name”. Its columns are: a, b, c");
        assertThat(importing(table)).isEqualTo(2);
        assertThat(line.err()).contains("--title and --done");
        assertThat(importing(folder.resolve("none.csv"), "--title", "a", "--done", "b"))
                .isEqualTo(3);
    }
}
