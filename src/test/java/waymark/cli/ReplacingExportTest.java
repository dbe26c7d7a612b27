package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A roadmap that is replaced by its own export again and again stays a form: what Waymark filled in can be filled in anew. */
class ReplacingExportTest extends CommandTest {
    private static final String PLAN = """
            # Plan
            ## Focus
            **Current Topic**: ______
            ## Work
            - [ ] 1. Numbers
            - [ ] 2. Letters
            - [ ] 3. Words
            ## Monthly Review
            **What I learned**: ______
            **Next month**: ______
            ### More
            - Energy: ____
            - Mood
              > - Was it *fun*? ______
            """;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(line.roadmap, PLAN);
    }

    private void ok(String command, String... arguments) {
        assertThat(line.on(command, arguments))
                .as("%s: %s", command, line.err())
                .isZero();
    }

    private void replace() {
        ok("export", "-o", line.roadmap.toString(), "--replace");
    }

    private String plan() throws IOException {
        return Files.readString(line.roadmap);
    }

    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    @Test
    void aYearOfReviewsIsWrittenIntoTheSameBlanks() throws IOException {
        for (int month = 1; month <= 12; month++) {
            line.at(on(LocalDate.of(2026, month, 20)));
            ok("review", "--set", "What I learned=month " + month, "--set", "Energy=" + month + " of 12\nand\n- more");
            ok("field", "Current Topic", "topic " + month);
            replace();

            assertThat(plan())
                    .contains("**What I learned**: month " + month + "\n", "- Energy: " + month + " of 12\n")
                    .contains("**Current Topic**: topic " + month + "\n")
                    .contains("**Next month**: ______\n");
        }
        ok("review", "--period", "2026-03");
        assertThat(line.out()).contains("month 3").doesNotContain("month 4");
        ok("check");
        assertThat(line.out()).contains("No problems found.");
    }

    @Test
    void eachBackupStaysAndNoneIsWrittenTwice() throws IOException {
        var versions = Stream.<String>builder();
        for (String item : List.of("Numbers", "Letters", "Words")) {
            versions.add(plan());
            ok("tick", item);
            replace();
            replace();
        }
        assertThat(versions.build().toList())
                .containsExactly(
                        Files.readString(folder.resolve("plan.md.bak")),
                        Files.readString(folder.resolve("plan.md.bak-2")),
                        Files.readString(folder.resolve("plan.md.bak-3")));
        assertThat(folder.resolve("plan.md.bak-4")).doesNotExist();
    }

    @Test
    void whatIsAnsweredNoMoreIsABlankAgain() throws IOException {
        ok("field", "Current Topic", "x");
        ok("review", "--period", "2026-01", "--set", "What I learned=much", "--set", "Next month=more");
        replace();
        ok("field", "Current Topic", "");
        ok("review", "--period", "2026-02", "--set", "What I learned=little");
        replace();

        assertThat(plan())
                .contains("**Current Topic**: ____________\n")
                .contains("**What I learned**: little\n**Next month**: ____________\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "a: b: c",
                "one\ntwo\n\nthree\n- four\n> five\n1. six\n# seven\n===\n| a | b |\n|---|---|",
                "Energy: 5\n**Next month**: ____",
                "- [ ] Numbers",
                "ends with _",
                "café 学习 🚀\n\tindented",
                "x?",
                "*"
            })
    void whateverIsFilledInStaysABlankOfTheSameForm(String value) throws IOException {
        ok("field", "Current Topic", "--", value);
        ok("review", "--set", "What I learned=" + value, "--set", "Was it fun=" + value);
        ok("export", "--dry-run");
        assertThat(line.out()).contains("3");
        replace();
        String once = plan();
        ok("export", "--dry-run");
        assertThat(line.out()).as("nothing differs").contains(": 0");

        ok("field", "Current Topic", "y");
        ok("review", "--set", "What I learned=y", "--set", "Was it fun=y");
        replace();

        assertThat(plan())
                .isNotEqualTo(once)
                .isEqualTo(PLAN.replace("Topic**: ______", "Topic**: y")
                        .replace("learned**: ______", "learned**: y")
                        .replace("*? ______", "*? y"));
    }

    @Test
    void theAuthorsOwnWordsAreNotTakenForABlankAndStay() throws IOException {
        Files.writeString(line.roadmap, PLAN + "\n## Example\n\n**Current Topic**: Python\n");
        ok("field", "line:3", "Python");
        ok("field", "line:3", "");
        ok("export", "-o", folder.resolve("out.md").toString());
        assertThat(Files.readString(folder.resolve("out.md"))).isEqualTo(plan());
    }

    @Test
    void anExportReplacesAnotherFileOnlyWhenToldToAndKeepsIt() throws IOException {
        Path other = Files.writeString(folder.resolve("other.md"), "precious");
        ok("tick", "Numbers");

        assertThat(line.on("export", "-o", other.toString())).isEqualTo(ExitCode.DECISION_NEEDED.code());
        assertThat(line.err()).contains("other.md", "--replace");
        assertThat(other).hasContent("precious");

        ok("export", "-o", other.toString(), "--replace");
        assertThat(folder.resolve("other.md.bak")).hasContent("precious");
        assertThat(Files.readString(other)).contains("[x] 1. Numbers");
        ok("export", "-o", other.toString());
        assertThat(folder.resolve("other.md.bak-2")).doesNotExist();
    }

    @Test
    void anExportNeverReplacesTheProgressFile() throws IOException {
        ok("tick", "Numbers");
        byte[] before = Files.readAllBytes(line.progress);
        assertThat(line.on("export", "-o", line.progress.toString(), "--replace"))
                .isEqualTo(ExitCode.NOT_WRITTEN.code());
        assertThat(line.progress).hasBinaryContent(before);
    }

    @Test
    void aPictureReplacesAFileOnlyWhenToldToAndKeepsIt() throws IOException {
        Path picture = Files.writeString(folder.resolve("photo.png"), "precious");
        assertThat(line.on("picture", "-o", picture.toString())).isEqualTo(ExitCode.DECISION_NEEDED.code());
        assertThat(picture).hasContent("precious");
        ok("picture", "-o", picture.toString(), "--replace");
        assertThat(folder.resolve("photo.png.bak")).hasContent("precious");
    }
}
