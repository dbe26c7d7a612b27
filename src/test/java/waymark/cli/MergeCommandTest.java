package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.SymbolicLinks;
import waymark.app.Sessions;

/** {@code waymark merge}: two devices worked on one roadmap, and nothing of either is lost. */
class MergeCommandTest extends CommandTest {
    private Path copy;

    /** Here 1.1.1 is done and 1.2 skipped; in the copy 1.1.2 is done, and 1.2 too, later. */
    @BeforeEach
    void twoDevicesWorkAtOnce() throws IOException {
        line.on("tick", "1.1.1");
        byte[] common = Files.readAllBytes(line.progress);
        line.at(Clock.offset(Sessions.NOON, Duration.ofHours(2)));
        line.on("tick", "1.1.2");
        line.on("tick", "1.2");
        copy = Files.move(line.progress, folder.resolve("from-the-laptop.jsonl"));
        Files.write(line.progress, common);
        line.at(Clock.offset(Sessions.NOON, Duration.ofHours(1)));
        line.on("tick", "1.2", "--status", "skipped");
    }

    private int merge(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = copy.toString();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return line.on("merge", all);
    }

    @Test
    void bothSidesAreThereAndEveryDecisionIsTold() throws IOException {
        byte[] before = Files.readAllBytes(copy);

        assertThat(merge()).isZero();

        assertThat(line.out()).isEqualTo("""
                from-the-laptop.jsonl: changes merged: 2, conflicts: 1
                  [-] 1.2 Letters    not used  (this file, test, 2026-11-23 13:00)
                  [x] 1.2 Letters    in use  (the copy, test, 2026-11-23 14:00)
                """);
        assertThat(Files.readAllLines(line.progress)).containsAll(Files.readAllLines(copy));
        assertThat(copy).hasBinaryContent(before);
        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1", "[x] 1.1.2", "[x] 1.2");
    }

    @Test
    void whatIsNoCopyIsToldInTheOrderGiven() {
        line.on("merge", "e.jsonl", "b.jsonl", "d.jsonl", "a.jsonl", "f.jsonl", "c.jsonl");

        assertThat(line.err().lines().filter(each -> each.contains(".jsonl")))
                .extracting(each -> each.replaceFirst("^.*\\b(\\w)\\.jsonl.*$", "$1"))
                .containsExactly("e", "b", "d", "a", "f", "c");
    }

    @Test
    void aSecondTimeNothingIsWritten() throws IOException {
        merge();
        byte[] once = Files.readAllBytes(line.progress);

        assertThat(merge()).isZero();

        assertThat(line.out()).contains("changes merged: 0");
        assertThat(line.progress).hasBinaryContent(once);
    }

    @Test
    void aDryRunOnlyTells() throws IOException {
        byte[] before = Files.readAllBytes(line.progress);

        assertThat(merge("--dry-run")).isZero();

        assertThat(line.out()).contains("changes merged: 2, conflicts: 1");
        assertThat(line.progress).hasBinaryContent(before);
    }

    @Test
    void oneSideCanBePreferredAndThatUndone() {
        assertThat(merge("--prefer", "file")).isZero();
        assertThat(line.out()).contains("[-] 1.2 Letters    in use");
        line.on("show");
        assertThat(line.out()).contains("[-] 1.2");

        line.on("undo");
        line.on("show");
        assertThat(line.out()).contains("[x] 1.2");
    }

    @Test
    void scriptsGetItAsJson() {
        assertThat(merge("--json")).isZero();

        assertThat(line.out())
                .startsWith("{\"dryRun\":false,\"copies\":[{\"file\":\"")
                .contains("\"lines\":2,\"changes\":2,\"whole\":true,\"newer\":false,\"clashes\":[{\"id\":\"t_")
                .contains("\"to\":\"skipped\"", "\"holds\":\"there\",\"open\":true");
    }

    @Test
    void foreignAndDamagedLinesComeAlong() throws IOException {
        Files.writeString(copy, "{\"v\":1,\"mood\":\"fine\"}\nnonsense\n", StandardOpenOption.APPEND);

        assertThat(merge()).isEqualTo(4);

        assertThat(line.out()).contains("and other lines: 2");
        assertThat(Files.readString(line.progress)).endsWith("{\"v\":1,\"mood\":\"fine\"}\nnonsense\n");
    }

    @Test
    void sixForACopyOfANewerVersionWhoseLinesAreKept() throws IOException {
        Files.writeString(copy, "{\"v\":2}\n", StandardOpenOption.APPEND);

        assertThat(merge()).isEqualTo(6);

        assertThat(Files.readString(line.progress)).endsWith("{\"v\":2}\n");
    }

    @Test
    void sixForAFileOfANewerVersionWhichIsNotWritten() throws IOException {
        Files.writeString(line.progress, "{\"v\":2}\n", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(line.progress);

        assertThat(merge()).isEqualTo(6);

        assertThat(line.progress).hasBinaryContent(before);
    }

    @Test
    void fourForACopyThatCannotBeRead() throws IOException {
        byte[] before = Files.readAllBytes(line.progress);
        for (Path wrong : new Path[] {folder.resolve("gone"), folder, line.roadmap}) {
            assertThat(line.on("merge", copy.toString(), wrong.toString())).isEqualTo(4);
            assertThat(line.out()).isEmpty();
            assertThat(line.err()).contains("Nothing was merged").doesNotContain("Exception");
        }
        assertThat(line.progress).hasBinaryContent(before);
    }

    @Test
    void sevenForAProgressFileThatCannotBeWritten() throws IOException {
        Files.delete(line.progress);
        SymbolicLinks.create(line.progress, folder.resolve("nowhere"));

        assertThat(merge()).isIn(4, 7);
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void twoForWhatMakesNoSense() {
        assertThat(line.on("merge")).isEqualTo(2);
        assertThat(merge("--prefer", "mine")).isEqualTo(2);
        assertThat(line.out()).isEmpty();
    }
}
