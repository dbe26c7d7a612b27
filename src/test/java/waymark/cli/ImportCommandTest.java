package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.git.GitRepository;

/** {@code waymark import}: what was ticked in a copy comes over, and what the user decided stays. */
class ImportCommandTest extends CommandTest {
    private String plan;

    @BeforeEach
    void aPlan() throws IOException {
        plan = Files.readString(line.roadmap);
    }

    private Path copy(String text) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve("vault")).resolve("copy.md"), text);
    }

    private String ticked(String... words) {
        String text = plan;
        for (String each : words) {
            assertThat(text).contains("[ ] " + each);
            text = text.replace("[ ] " + each, "[x] " + each);
        }
        return text;
    }

    private List<String> ledger() throws IOException {
        return Files.exists(line.progress) ? Files.readAllLines(line.progress) : List.of();
    }

    @Test
    void aTickOnTheWholeLeavesWhatTheCopySaysOfAPart() throws IOException {
        Path copy = copy(plan.replace("[ ] 1.1 Numbers", "[x] 1.1 Numbers").replace("[ ] 1.1.1", "[-] 1.1.1"));
        assertThat(line.on("import", copy.toString(), "--likely", "--apply")).isZero();
        line.on("show");
        assertThat(line.out()).contains("[-] 1.1.1", "[x] 1.1.2");
    }

    @Test
    void aCopyOfNothingButQuotationsIsRead() throws IOException {
        Path copy = copy("## S\n\n" + ">".repeat(20_000) + "\n\n- [x] 1.1.1 Adding\n");
        assertThat(line.on("import", copy.toString())).as(line.err()).isZero();
    }

    @Test
    void withoutApplyItOnlyTells() throws IOException {
        Path copy = copy(ticked("1.1.1", "1.2"));

        assertThat(line.on("import", copy.toString())).isZero();

        assertThat(line.out()).contains("3 certain, 0 to decide", "2 to import", "1 already the same", "--apply");
        assertThat(line.progress).doesNotExist();
    }

    @Test
    void ticksComeOverAsOneStepThatUndoTakesBack() throws IOException {
        Path copy = copy(ticked("1.1.1", "1.2"));
        byte[] before = Files.readAllBytes(copy);

        assertThat(line.on("import", copy.toString(), "--apply")).isZero();
        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1", "[x] 1.2", "[ ] 1.1.2");

        line.on("undo");
        line.on("show");
        assertThat(line.out()).contains("[ ] 1.1.1", "[ ] 1.2");
        assertThat(copy).hasBinaryContent(before);

        assertThat(line.on("import", copy.toString(), "--apply")).isZero();
        line.on("show");
        assertThat(line.out()).as("taken back is not decided").contains("[x] 1.1.1", "[x] 1.2");
        List<String> once = ledger();
        line.on("import", copy.toString(), "--apply");
        assertThat(line.out()).contains("Nothing to change");
        assertThat(ledger()).isEqualTo(once);
    }

    @Test
    void topicsAreFoundInAnOlderVersion() throws IOException {
        Path copy = copy("""
                # Plan

                ## 1. Phase 1: Basics

                - [x] 1.1 Letters
                - [x] 1.2 Numbers
                  - [x] 1.2.1 Adding
                  - [ ] 1.2.2 Taking away
                - [x] 1.3 Singing in the rain

                ## 2. Phase 2: More

                - [/] 2.1 Write letters
                """);

        assertThat(line.on("import", copy.toString(), "--apply")).isZero();

        assertThat(line.out()).contains("Not in your roadmap: 1\n  line 9  [x] 1.3 Singing in the rain");
        line.on("show");
        assertThat(line.out()).contains("[x] 1.2 Letters", "[x] 1.1.1 Adding", "[ ] 1.1.2", "[/] 2.2 Writing letters");
    }

    @Test
    void whatTheUserOrTheRoadmapSaysStays() throws IOException {
        line.on("tick", "1.2", "--status", "skipped");
        line.on("tick", "1.1.1");
        line.on("tick", "1.1.1", "--status", "open");
        Path copy = copy(ticked("1.1.1", "1.1.2", "1.2").replace("[x] 2.1", "[-] 2.1"));

        assertThat(line.on("import", copy.toString(), "--apply")).isZero();

        assertThat(line.out())
                .contains("otherwise: 3")
                .containsPattern("\\[x] 1.2 Letters  →  line \\d+  \\[-] 1.2 Letters")
                .containsPattern("\\[x] 1.1.1 Adding  →  line \\d+  \\[ ] 1.1.1 Adding")
                .containsPattern("\\[-] 2.1 Reading  →  line \\d+  \\[x] 2.1 Reading");
        line.on("show");
        assertThat(line.out()).contains("[-] 1.2", "[ ] 1.1.1", "[x] 1.1.2", "[x] 2.1");
    }

    @Test
    void datesOfTheTasksPluginAreKeptAndOthersGetToday() throws IOException {
        Path copy = copy(ticked("1.1.1", "1.1.2", "1.2")
                .replace("Adding", "Adding ⏫ ➕ 2026-11-01 ✅ 2026-11-20")
                .replace("1.2 Letters", "1.2 Letters [completion:: 2026-11-21]")
                .replace("Reading", "Reading ✅ 2026-10-02 📅 2026-12-24")
                .replace("Taking away", "Taking away ✅ 2026-13-40"));

        assertThat(line.on("import", copy.toString(), "--apply")).isZero();

        assertThat(line.out()).contains("4 certain, 0 to decide", "today’s date was used: 1");
        line.on("export", "--to", "csv");
        assertThat(line.out())
                .containsPattern("Adding,once,done,2026-11-20")
                .containsPattern("Letters,once,done,2026-11-21")
                .containsPattern("Taking away,once,done,2026-11-23")
                .as("of what the roadmap's own box says, the day comes over")
                .containsPattern("Reading,once,done,2026-10-02");
    }

    @Test
    void aDayToComeIsNone() throws IOException {
        Path copy = copy(ticked("1.2").replace("1.2 Letters", "1.2 Letters ✅ 2031-01-01"));

        line.on("import", copy.toString(), "--apply");

        line.on("export", "--to", "csv");
        assertThat(line.out()).contains("Letters,once,done,2026-11-23");
    }

    @Test
    void notesAndDaysOfACopyThatWasUsedComeAlong() throws IOException {
        Path copy = copy(plan);
        line.runOn(copy, "tick", "1.1.1");
        line.runOn(copy, "tick", "3.1", "--day", "2026-11-22", "--before-start");
        line.runOn(copy, "note", "1.2", "Vowels first");
        line.runOn(copy, "note", "1.1.1", "Mine, too");
        line.on("note", "1.2", "Consonants");
        line.on("note", "1.1.1", "Mine, too, and more");

        assertThat(line.on("import", copy.toString(), "--apply")).isZero();

        line.on("export", "--to", "json");
        assertThat(line.out()).contains("\"note\":\"Consonants\\n\\nVowels first\"", "\"2026-11-22\":\"done\"");
        assertThat(line.out()).contains("\"note\":\"Mine, too, and more\"");
        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1");
    }

    @Test
    void theBoxOfARoutineSaysNothingOfADay() throws IOException {
        Path copy = copy(ticked("3.1"));

        line.on("import", copy.toString(), "--apply");

        assertThat(line.out()).contains("routine’s checkbox doesn’t say which day: 1");
        assertThat(line.progress).doesNotExist();
    }

    @Test
    void whatMayBeSeveralTopicsIsAskedFirst() throws IOException {
        Path copy = copy("- [x] Write unit tests for the parser\n");
        Path split = Files.writeString(
                folder.resolve("split.md"),
                "- [ ] Write unit tests for the old parser\n- [ ] Write unit tests for the new parser\n");

        line.runOn(split, "import", copy.toString(), "--apply");
        assertThat(line.out())
                .contains("0 certain, 1 to decide")
                .contains(
                        "line 1  [x] Write unit tests for the parser  →  line 1  [ ] Write unit tests for the old parser"
                                + " | line 2  [ ] Write unit tests for the new parser");
        assertThat(folder.resolve("split.md.progress.jsonl")).doesNotExist();

        line.runOn(split, "import", copy.toString(), "--apply", "--likely");
        line.runOn(split, "show");
        assertThat(line.out()).contains("[x] Write unit tests for the old", "[ ] Write unit tests for the new");
    }

    @Test
    void aTickOnWhatHasPartsHereIsForTheUserToDecide() throws IOException {
        Path copy = copy(plan.replace("- [ ] 1.1 Numbers", "- [x] 1.1 Numbers"));
        line.on("tick", "1.1.2", "--status", "skipped");

        line.on("import", copy.toString(), "--apply");
        assertThat(line.out()).contains("1 to decide");

        line.on("import", copy.toString(), "--apply", "--likely");
        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1", "[-] 1.1.2");
    }

    @Test
    void theHistoryOfTheCopyTellsTheDays() throws Exception {
        assumeTrue(GitRepository.isInstalled(), "skipped: there is no git");
        var fork = new GitRepository(folder.resolve("fork"));
        fork.file("plan.md", ticked("1.1.2"));
        fork.commit("2026-10-01T23:30:00+0200");
        fork.file("plan.md", ticked("1.1.2", "1.1.1"));
        fork.commit("2026-11-10T08:00:00+0100");
        fork.file("plan.md", ticked("1.1.1").replace("- [x] 1.1.1 Adding", "- [x] 1.1.7 Adding numbers"));
        fork.commit("2026-11-12T08:00:00+0100");
        fork.file("plan.md", ticked("1.1.1", "1.1.2").replace("- [x] 1.1.1 Adding", "- [x] 1.1.7 Adding numbers"));
        fork.commit("2026-11-13T08:00:00+0100");
        Path copy = fork.file(
                "plan.md",
                ticked("1.1.1", "1.1.2", "1.2", "2.2")
                        .replace("2.2 Writing letters", "2.2 Writing letters ✅ 2026-11-02"));

        assertThat(line.on("import", copy.toString(), "--history", "--apply")).isZero();

        assertThat(line.out()).contains("today’s date was used: 1");
        assertThat(line.err()).isEmpty();
        line.on("export", "--to", "csv");
        assertThat(line.out())
                .as("ticked, and reworded later")
                .contains("Adding,once,done,2026-11-10")
                .as("taken back once, and ticked again")
                .contains("Taking away,once,done,2026-11-13")
                .as("not committed")
                .contains("Letters,once,done,2026-11-23")
                .as("the copy's own date goes first")
                .contains("Writing letters,once,done,2026-11-02")
                .as("of the roadmap's own box, by the clock of who ticked it")
                .contains("Reading,once,done,2026-10-01");
    }

    @Test
    void whereThereIsNoHistoryItIsSaidAndTheRestIsImported() throws Exception {
        Path copy = copy(ticked("1.2"));

        assertThat(line.on("import", copy.toString(), "--history", "--apply")).isZero();

        assertThat(line.err()).contains("isn’t in a Git repository");
        line.on("show");
        assertThat(line.out()).contains("[x] 1.2");
    }

    @Test
    void scriptsGetThePreviewAsJson() throws IOException {
        Path copy = copy(ticked("1.2").replace("1.2 Letters", "1.2 Letters ✅ 2026-11-20"));

        assertThat(line.on("import", copy.toString(), "--json")).isZero();

        assertThat(line.out())
                .startsWith("{\"certain\":2,\"toDecide\":0,\"toTake\":1,\"changes\":0,\"entries\":[{\"line\":9,")
                .contains("\"title\":\"1.2 Letters\",\"status\":\"done\",\"day\":\"2026-11-20\",\"outcome\":\"taken\"");
        assertThat(line.progress).doesNotExist();
    }

    @Test
    void aCopyThatCannotBeReadIsTold() {
        assertThat(line.on("import", folder.resolve("none.md").toString(), "--apply"))
                .isEqualTo(3);
        assertThat(line.err()).contains("none.md");
    }

    @Test
    void aProgressFileIsMerged() {
        line.on("tick", "1.2");

        assertThat(line.on("import", line.progress.toString())).isEqualTo(2);
        assertThat(line.err()).contains("waymark merge");
    }

    @Test
    void aDamagedProgressFileOfTheCopyIsTold() throws IOException {
        Path copy = copy(plan);
        Files.writeString(copy.resolveSibling("copy.md.progress.jsonl"), "nonsense\n");

        assertThat(line.on("import", copy.toString())).isEqualTo(4);
        assertThat(line.err()).contains("copy.md.progress.jsonl");
    }
}
