package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.SymbolicLinks;

/** {@code check} says that all is well only where it is, and names what isn't with its line. */
class CheckCommandTest extends CommandTest {
    private static final String ALL_WELL = "No problems found.";

    private void write(String markdown) throws IOException {
        Files.writeString(line.roadmap, markdown);
    }

    private String check() {
        line.on("check");
        return line.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [] empty",
                "- [ ]close",
                "* [x]close",
                "-[ ] no blank",
                "1.[ ] no blank",
                "[ ] no bullet",
                "- [  ] two blanks",
                "- [ x ] padded",
                "☑ sign",
                "- [✔️] two characters",
                "- [ ]",
                "- [x]",
                "+ [✅ ] done",
                "> - [] quoted",
                "1. word\n   - []  nested",
                "- [ ] task\n  [ ] below it",
                "text\n\n    - [ ] four blanks",
                "## [ ] heading"
            })
    void whatLooksLikeATaskAndIsNoneIsNamedWithItsLine(String near) throws IOException {
        write("# Plan\n\n- [ ] real\n\nText.\n\n" + near + "\n");
        int number = 6 + (int) near.lines().count();
        assertThat(check()).contains("look like tasks", "line " + number + ":").doesNotContain(ALL_WELL);
        assertThat(line.on("check")).isZero();
        assertThat(line.on("show")).isZero();
        assertThat(line.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [x](https://example.org) a link",
                "- [x][ref] a link\n\n[ref]: https://example.org",
                "- plain",
                "[x]: https://example.org",
                "`- [ ]` is a task",
                "```\n- [] code\n```",
                "- []byte is a slice",
                "- [a] kept as a mark",
                "**Note**: []",
                "| a | b |\n|---|---|\n| x | y [z] |"
            })
    void whatDoesNotLookLikeATaskIsNotNamed(String other) throws IOException {
        write("# Plan\n\n- [ ] real\n\nText.\n\n" + other + "\n");
        assertThat(check()).contains(ALL_WELL);
    }

    @Test
    void boxesInATableAreNamed() throws IOException {
        write(
                "# P\n\n| Task | Done |\n|---|---|\n| Read | [ ] |\n| Write | text |\n| [x] Draw | |\n| Sing | ☐ |\n\n- [ ] a\n");
        assertThat(check())
                .contains("line 5:", "line 7:", "line 8:")
                .doesNotContain("line 6:")
                .doesNotContain(ALL_WELL);
    }

    @Test
    void marksThatGitLeftInTheRoadmapAreNamed() throws IOException {
        write("# P\n\n- [ ] a\n<<<<<<< HEAD\n- [ ] b\n=======\n- [ ] c\n>>>>>>> theirs\n\n```\n<<<<<<< in code\n```\n");
        assertThat(check())
                .contains("Git", "line 4: <<<<<<< HEAD")
                .doesNotContain("line 11")
                .doesNotContain(ALL_WELL);
        line.on("show");
        assertThat(line.err()).as("every command reports it").contains("Git");
    }

    @Test
    void scriptsGetEachLine() throws IOException {
        write("# P\n\n- [ ] a\n- [] b\n");
        line.on("check", "--json");
        assertThat(line.out()).contains("\"kind\":\"near-miss\"", "line 4: - [] b");
    }

    @Test
    void anEmptiedProgressFileIsToldAndNothingElse() throws IOException {
        line.on("tick", "Numbers");
        Files.writeString(line.progress, "");
        assertThat(check()).contains("is empty").doesNotContain(ALL_WELL);
        assertThat(line.on("check")).isEqualTo(ExitCode.DAMAGED.code());
        assertThat(line.on("tick", "Numbers")).isEqualTo(ExitCode.DAMAGED.code());
        assertThat(check()).contains(ALL_WELL);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderInWhichNothingCanBeSavedIsNotWell() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assertThat(line.on("check")).isEqualTo(ExitCode.NOT_WRITTEN.code());
            assertThat(line.out()).contains("can’t be created").doesNotContain(ALL_WELL);
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void whatIsInTheWayOfSavingIsNotWell() throws IOException {
        line.on("tick", "Numbers");
        assertThat(check()).contains(ALL_WELL);
        Files.writeString(line.progress, "garbage\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(check()).doesNotContain(ALL_WELL);
    }

    @Test
    void showSaysWhatWaitsForADecision() throws IOException {
        write("# P\n- [ ] TODO\n- [ ] TODO\n- [ ] TODO\n- [ ] other\n");
        line.on("tick", "line:3");
        write("# P\n- [ ] TODO\n- [ ] TODO\n- [ ] other\n");
        line.on("show");
        assertThat(line.out()).contains("1 to decide", "waymark check");
        write("# P\n- [ ] something quite different\n");
        line.on("show");
        assertThat(line.out()).contains("1 no longer in the roadmap");
    }

    @Test
    void aRoadmapThatWasRenamedFindsItsProgress() throws IOException {
        line.on("tick", "Numbers");
        Path renamed = Files.move(line.roadmap, folder.resolve("new.md"));
        Files.writeString(line.roadmap.resolveSibling("other.md"), "# Other\n- [ ] x\n");

        for (String command : new String[] {"show", "check"}) {
            line.runOn(renamed, command);
            assertThat(line.out() + line.err())
                    .as(command)
                    .contains("plan.md.progress.jsonl", "waymark merge new.md plan.md.progress.jsonl")
                    .doesNotContain(ALL_WELL);
        }
        line.runOn(folder.resolve("other.md"), "check");
        assertThat(line.out()).as("other topics").contains(ALL_WELL);

        assertThat(line.runOn(renamed, "merge", line.progress.toString())).isZero();
        line.runOn(renamed, "show");
        assertThat(line.out()).contains("[x] 1.1.1 Adding");
        line.runOn(renamed, "check");
        assertThat(line.out()).contains(ALL_WELL);
        assertThat(line.progress).as("it stays").exists();
    }

    @Test
    void aRoadmapBesideItsOwnProgressIsNotTakenForARenamedOne() throws IOException {
        line.on("tick", "Numbers");
        Path copy = Files.copy(line.roadmap, folder.resolve("copy.md"));
        line.runOn(copy, "check");
        assertThat(line.out()).contains(ALL_WELL);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToARoadmapHasNoProgressOfItsOwn() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = SymbolicLinks.create(elsewhere.resolve("link.md"), line.roadmap);
        SymbolicLinks.create(elsewhere.resolve("chain.md"), Path.of("link.md"));

        assertThat(line.runOn(link, "tick", "Adding")).isZero();
        assertThat(line.runOn(elsewhere.resolve("chain.md"), "tick", "Taking away"))
                .isZero();

        assertThat(elsewhere.resolve("link.md.progress.jsonl")).doesNotExist();
        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1 Adding", "[x] 1.1.2 Taking away");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void progressThatLiesBesideALinkIsTakenIn() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = SymbolicLinks.create(elsewhere.resolve("link.md"), line.roadmap);
        line.on("tick", "Adding");
        Path beside = Files.move(line.progress, elsewhere.resolve("link.md.progress.jsonl"));
        line.on("tick", "Taking away");

        assertThat(line.runOn(link, "tick", "Writing letters")).isZero();

        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1 Adding", "[x] 1.1.2 Taking away", "[x] 2.2 Writing letters");
        assertThat(beside).as("it stays").exists();
    }

    @Test
    void headingsInListsAndQuotesCanBeLinkedTo() throws IOException {
        write("""
                # P

                [One](#what-is-it) · [two](#why-not-a-or-b) · [three](#quoted) · [none](#nowhere) · [code](#in-code)

                1.  ### What is it?

                    - [ ] a

                2.  ### Why not [A](https://example.org/a) or `B`?

                    - [ ] b

                > ## Quoted
                """);
        assertThat(check()).contains("#nowhere", "#in-code").doesNotContain("#what-is-it", "#why-not", "#quoted");
    }
}
