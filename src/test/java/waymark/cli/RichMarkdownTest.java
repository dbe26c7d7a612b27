package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code --to md-rich}: states, dates and notes in a file that other programs show, and that comes back as it was. */
class RichMarkdownTest extends CommandTest {
    private static final String DAY = "2026-11-23";

    private String rich() {
        assertThat(line.on("export", "--to", "md-rich")).as(line.err()).isZero();
        return line.out();
    }

    private void roadmap(String text) throws IOException {
        Files.writeString(line.roadmap, text);
    }

    @Test
    void statesDatesAndNotesAreWritten() throws IOException {
        roadmap("""
                # Plan

                ## Part
                Words.

                - [ ] One
                  - [ ] Two
                    goes on
                    - Details
                - [ ] Three
                > - [ ] Four

                | a |
                |---|
                """);
        line.on("tick", "Two");
        line.on("tick", "Three", "--status", "skipped");
        line.on("tick", "Four", "--status", "deferred");
        line.on("note", "Two", "First\nsecond\n\n- [ ] no task\n# no heading");
        line.on("note", "Three", "End");
        line.on("note", "Four", "Quoted");
        line.on("note", "Part", "Of the part");

        assertThat(rich()).isEqualTo("""
                # Plan

                ## Part
                > [!NOTE]
                > Of the part

                Words.

                - [x] One
                  - [x] Two ✅ 2026-11-23
                    goes on
                    > [!NOTE]
                    > First\\
                    > second
                    >
                    > \\- &#91; ] no task\\
                    > \\# no heading
                    - Details
                - [-] Three ❌ 2026-11-23
                  > [!NOTE]
                  > End
                > - [>] Four
                >   > [!NOTE]
                >   > Quoted

                | a |
                |---|
                """);
    }

    @Test
    void datesAreWrittenAsIsAskedForAndAreReadAgain() throws IOException {
        roadmap("# Plan\n\n- [ ] One\n- [ ] Two ✅ 2026-01-02\n- [ ] Three\n");
        line.on("tick", "One");
        line.on("tick", "Two");
        line.on("tick", "Three", "--status", "skipped");
        line.on("note", "One", "Noted");

        assertThat(line.on("export", "--to", "md-rich", "--dates", "words", "--no-notes"))
                .isZero();
        assertThat(line.out()).isEqualTo("""
                # Plan

                - [x] One [completion:: 2026-11-23]
                - [x] Two [completion:: 2026-11-23]
                - [-] Three [cancelled:: 2026-11-23]
                """);
        Path copy = Files.writeString(folder.resolve("words.md"), line.out());
        line.runOn(copy, "export", "--to", "md-rich", "--dates", "signs");
        assertThat(line.out()).as("nothing was decided there").isEqualTo(Files.readString(copy));
        line.on("export", "--to", "md-rich", "--dates", "none");
        assertThat(line.out()).contains("- [x] Two ✅ 2026-01-02\n", "> Noted").doesNotContain("::");
        assertThat(line.on("export", "--to", "md-rich", "--dates", "roman")).isEqualTo(2);
        assertThat(line.on("export", "--dates", "words")).isEqualTo(2);
        assertThat(line.on("export", "--to", "html", "--no-notes")).isEqualTo(2);
    }

    @Test
    void blanksAtTheBeginningOfANotesLinesStay() throws IOException {
        roadmap("# Plan\n\n- [ ] One\n");
        String note = "- a\n  - b\n    - c\n\td\n\n      code\nend";
        assertThat(line.on("note", "One", "--", note)).as(line.err()).isZero();
        Path copy = Files.writeString(folder.resolve("copy.md"), rich());
        roadmap("# Plan\n\n- [ ] One\n");
        Files.delete(line.progress);

        assertThat(line.on("import", copy.toString(), "--apply")).isZero();
        line.on("export", "--to", "json");
        assertThat(line.out()).contains(note.replace("\n", "\\n").replace("\t", "\\t"));
        line.runOn(copy, "show", "--json");
        assertThat(line.out()).as("no topic of its own").doesNotContain("\"code\"");
    }

    @Test
    void itComesBackAsItWas() throws IOException {
        line.on("tick", "1.1.1");
        line.on("tick", "1.2", "--status", "doing");
        line.on("tick", "2.2", "--status", "skipped");
        for (String hostile : List.of(
                "a\\b `c` *d* &amp; <e>",
                "one\n\n1. two\n> three\n- [x] four",
                "[!NOTE]\n___ :)",
                "\\* \\\\ &#91; \\<b> <script>")) {
            line.on("note", "1.1.1", hostile);
            line.on("note", "1", hostile + "!");
            Path copy = Files.writeString(folder.resolve("copy.md"), rich());
            byte[] progress = Files.readAllBytes(line.progress);
            line.on("export", "--to", "json");
            String before = line.out();

            line.runOn(copy, "show");
            assertThat(line.out()).contains("[x] 1.1.1", "[/] 1.2", "[-] 2.2", "[ ] 1.1.2", "2 of 4");

            Files.delete(line.progress);
            assertThat(line.on("import", copy.toString(), "--apply")).isZero();
            line.on("export", "--to", "json");
            assertThat(line.out()).isEqualTo(before);
            Files.write(line.progress, progress);
        }
    }

    @Test
    void ontoItselfItIsWrittenOnceAndFollowsWhatChanges() throws IOException {
        line.on("tick", "1.1.1");
        line.on("note", "1.1.1", "Easy");
        line.on("export", "--to", "md-rich", "-o", line.roadmap.toString(), "--replace");
        String once = Files.readString(line.roadmap);
        assertThat(once).contains("Adding ✅ " + DAY + "\n    > [!NOTE]\n    > Easy\n");
        line.on("show");
        assertThat(line.out()).as("nothing is lost, nothing is new").contains("[x] 1.1.1 Adding");
        assertThat(line.err()).isEmpty();

        line.on("export", "--to", "md-rich", "-o", line.roadmap.toString(), "--replace");
        assertThat(line.roadmap).hasContent(once);

        line.on("tick", "1.1.1", "--status", "open");
        assertThat(rich()).contains("- [ ] 1.1.1 Adding\n");
    }

    @Test
    void lineEndsAndTheEndOfTheFileAreKept() throws IOException {
        roadmap("- [ ] One  \r\n- [ ] Two\\\r\n  more\r\n- [ ] Three");
        line.on("tick", "One");
        line.on("tick", "Two");
        line.on("tick", "Three");
        line.on("note", "Three", "a\nb");

        assertThat(rich())
                .isEqualTo(
                        "- [x] One ✅ 2026-11-23  \r\n- [x] Two ✅ 2026-11-23\\\r\n  more\r\n- [x] Three ✅ 2026-11-23\r\n"
                                + "  > [!NOTE]\r\n  > a\\\r\n  > b\r\n");
    }

    @Test
    void theAuthorsOwnAlertsAreNoNotes() throws IOException {
        String text = "# P\n\n- [ ] One\n  > [!NOTE]\n  > of the author\n";
        roadmap(text);
        Path copy = Files.writeString(folder.resolve("copy.md"), text.replace("[ ]", "[x]"));

        line.on("import", copy.toString(), "--apply");

        line.on("export", "--to", "json");
        assertThat(line.out()).contains("\"status\":\"done\"").doesNotContain("of the author\"");
        assertThat(rich()).isEqualTo(text.replace("[ ] One", "[x] One ✅ 2026-11-23"));
    }
}
