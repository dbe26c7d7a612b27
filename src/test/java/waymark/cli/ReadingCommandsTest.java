package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

class ReadingCommandsTest extends CommandTest {
    @Test
    void aMarkThatWaymarkGivesNoMeaningIsShownAsItIs() throws IOException {
        Files.writeString(folder.resolve("plan.md"), "# Plan\n\n- [✓] check\n- [!] mind\n- [?] ask\n- [x] done\n");
        assertThat(line.on("show")).isZero();
        assertThat(line.out()).contains("[✓] check", "[!] mind", "[?] ask", "[x] done", "1 of 4 done");
    }

    @Test
    void theRoadmapIsShownAsATreeWithItsPhases() {
        line.on("tick", "1.1.1");
        line.on("tick", "1.2", "--status", "deferred");

        assertThat(line.on("show")).isZero();
        assertThat(line.out()).isEqualTo("""
                        Plan

                        1. Phase 1: Basics
                          ██████░░░░░░░░░░░░░░  1/3 · in progress · 2–3 weeks
                          [/] 1.1 Numbers  1/2
                            [x] 1.1.1 Adding
                            [ ] 1.1.2 Taking away
                          [>] 1.2 Letters

                        2. Phase 2: More
                          ██████████░░░░░░░░░░  1/2 · in progress · ongoing
                          [x] 2.1 Reading
                          [ ] 2.2 Writing letters

                        3. Daily Routine  0/1
                          [ ] 3.1 Stretch

                        4. Progress Tracking
                          4.2 Current Phase: –
                          4.3 Start Date: –
                          4.4 Monthly Review
                            4.4.1 What I Learned: –
                            4.4.2 Next Goals: –

                        ████████████████░░░░░░░░░░░░░░░░░░░░░░░░  2 of 5 done · 40%
                        routine today 0 of 1
                        """);
    }

    @Test
    void onlyWhatIsOpenIsShown() {
        line.on("tick", "1.1", "1.2");

        line.on("show", "--open");

        assertThat(line.out()).contains("2.2 Writing letters", "3.1 Stretch").doesNotContain("1.1", "2.1", "Current");
    }

    @Test
    void onlyOnePhaseIsShown() {
        line.on("show", "--phase", "2");
        assertThat(line.out()).contains("2.1 Reading").doesNotContain("1.1", "3.1", "done");
        assertThat(line.on("show", "--phase", "x")).isEqualTo(2);
    }

    @Test
    void coloursAreForTerminalsOnly() {
        line.on("show");
        assertThat(line.out()).doesNotContain("\u001B");
        line.coloured().on("show");
        assertThat(line.out()).contains("\u001B[1mPlan\u001B[0m");
    }

    @Test
    void controlCharactersNeverReachTheTerminal() throws IOException {
        Files.writeString(line.roadmap, "# A\u001B[31mB\n- [ ] c\u009B31m\u0007d\u202E\te\n- [ ] c d\n");

        line.on("show");
        assertThat(line.out()).contains("A\uFFFD[31mB").contains("[ ] c\uFFFD31m\uFFFDd\uFFFD e");
        line.on("tick", "c");
        assertThat(line.err()).contains("c\uFFFD31m").doesNotContain("\u001B", "\u009B", "\u0007");
        line.on("show", "--json");
        assertThat(line.out()).contains("c\\u009b31m\\u0007d").doesNotContain("\u001B", "\u009B", "\u0007");
    }

    @Test
    void anExportWithoutTicksIsTheInput() throws IOException {
        Path out = folder.resolve("out.md");

        assertThat(line.on("export", "-o", out.toString())).isZero();
        assertThat(out).hasSameBinaryContentAs(line.roadmap);
        assertThat(line.on("export")).isZero();
        assertThat(line.out()).isEqualTo(Files.readString(line.roadmap));
    }

    @Test
    void anExportCarriesTheTicks() {
        line.on("tick", "1.2");
        line.on("tick", "2.2", "--status", "skipped");

        line.on("export");
        assertThat(line.out()).contains("- [x] 1.2 Letters", "- [ ] 2.2 Writing");
        line.on("export", "--to", "md-rich");
        assertThat(line.out()).contains("- [x] 1.2 Letters", "- [-] 2.2 Writing");
    }

    @Test
    void anExportOntoTheRoadmapIsMadeWhenAskedForAndKeepsABackup() throws IOException {
        String before = Files.readString(line.roadmap);
        line.on("tick", "1.2");

        assertThat(line.on("export", "-o", line.roadmap.toString(), "--replace"))
                .isZero();
        assertThat(line.roadmap).content().contains("- [x] 1.2 Letters");
        assertThat(folder.resolve("plan.md.bak")).hasContent(before);
    }

    @Test
    void aDryRunOfAnExportWritesNothing() {
        line.on("tick", "1.2");

        assertThat(line.on("export", "-o", folder.resolve("out.md").toString(), "--dry-run"))
                .isZero();
        assertThat(line.out()).isEqualTo("Places that would differ from the roadmap: 2\n");
        assertThat(folder.resolve("out.md")).doesNotExist();
    }

    @Test
    void aCheckTellsWhatIsOdd() throws IOException {
        assertThat(line.on("check")).isZero();
        assertThat(line.out()).isEqualTo("No problems found.\n");
        line.on("check", "--json");
        assertThat(line.out()).isEqualTo("{\"problems\":[]}\n");

        Files.writeString(line.progress, "{}\nhalf");
        assertThat(line.on("check")).isEqualTo(7);
        assertThat(line.out().lines())
                .startsWith(
                        "plan.md.progress.jsonl: lines: 2, bytes: 7, changes from – to –",
                        "  line 1: was written by another version",
                        "  line 2: is incomplete",
                        "It can’t be written: it is another kind of file.")
                .hasSize(6);
        assertThat(line.err()).isEmpty();
        line.on("check", "--json");
        assertThat(line.out())
                .startsWith("{\"problems\":[{\"kind\":\"progress-damaged\",\"severity\":\"warning\",\"text\":\"")
                .contains("\"progress-foreign\"")
                .contains("\"progress\":{\"file\":\"plan.md.progress.jsonl\",\"bytes\":7,\"lines\":2,\"changes\":0,")
                .contains("\"odd\":[{\"line\":1,\"why\":\"other-version\"},{\"line\":2,\"why\":\"cut-off\"}]");
    }

    @Test
    void aCheckTellsHowTheProgressFileIsAndWritesNothing() throws IOException {
        line.on("tick", "1.1.1");
        Files.writeString(line.progress, "<<<<<<< HEAD\n{\"v\":1,\"mood\":1}\n>>>>>>> b\n", StandardOpenOption.APPEND);
        var modified = Files.getLastModifiedTime(line.progress);
        long size = Files.size(line.progress);

        assertThat(line.on("check")).isEqualTo(4);
        assertThat(line.out())
                .startsWith("plan.md.progress.jsonl: lines: 5, bytes: " + size
                        + ", changes from 2026-11-23 to 2026-11-23\n  line 3: is a Git conflict marker");
        assertThat(Files.getLastModifiedTime(line.progress)).isEqualTo(modified);
    }

    @Test
    void aCheckTellsOfCopiesAndEndsWithFiveWhereTheySaySomethingElse() throws IOException {
        line.on("tick", "1.1.1");
        Path away = Files.move(line.progress, folder.resolve("away"));
        line.on("tick", "1.1.1", "--status", "skipped");
        Files.move(away, folder.resolve("plan.md.progress (1).jsonl"));

        assertThat(line.on("check")).isEqualTo(5);
        assertThat(line.out()).contains("A sync program left copies of the progress file: 1.", "conflicts: 1.");
        line.on("check", "--json");
        assertThat(line.out()).contains("\"copies-found\"", "\"kind\":\"clash\"");
    }

    @Test
    void aCheckListsWhatIsLost() throws IOException {
        line.on("tick", "1.1.1");
        Files.writeString(line.roadmap, Files.readString(line.roadmap).replace("  - [ ] 1.1.1 Adding\n", ""));
        assertThat(line.on("check")).isZero();
        assertThat(line.out()).endsWith("\n  gone       1.1.1 Adding\n");
        line.on("check", "--json");
        assertThat(line.out()).contains("\"kind\":\"lost-topics\"").contains("\"kind\":\"lost\"");
    }

    @Test
    void theSchemaIsThatOfTheDocumentation() throws IOException {
        assertThat(line.run("schema")).isZero();
        assertThat(line.out()).isEqualTo(Files.readString(Path.of("docs/progress-line.schema.json")));
    }

    @Test
    void everyCommandHasItsHelp() {
        assertThat(line.run("--help")).isZero();
        assertThat(line.out()).contains(Cli.COMMANDS);
        for (String command : Cli.COMMANDS) {
            assertThat(line.run(command, "--help")).isZero();
            assertThat(line.out()).contains("Usage: waymark " + command);
            // Further in, the usage goes on.
            assertThat(line.out().lines().filter(text -> text.matches("\\s{1,8}(-\\S+|\\S+=\\S+|[A-Z]+)\\s*")))
                    .as("what has no explanation")
                    .isEmpty();
        }
    }

    @Test
    void theVersionIsTold() {
        assertThat(line.run("--version")).isZero();
        assertThat(line.out()).startsWith("waymark ");
    }
}
