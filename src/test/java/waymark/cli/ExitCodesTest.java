package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import waymark.SymbolicLinks;

class ExitCodesTest extends CommandTest {
    @Test
    void twoForACommandLineThatMakesNoSense() {
        for (var arguments : List.of(
                List.<String>of(),
                List.of("dance"),
                List.of("show"),
                List.of("show", "--what"),
                List.of("tick", "plan.md"),
                List.of("tick", line.roadmap.toString(), "1.2", "--status", "finished"),
                List.of("tick", line.roadmap.toString(), "1.2", "--day", "someday"),
                List.of("phase", line.roadmap.toString(), "1", "finished"),
                List.of("phase", line.roadmap.toString(), "77", "completed"),
                List.of("nature", line.roadmap.toString(), "3"),
                List.of("nature", line.roadmap.toString(), "3", "weekly"),
                List.of("nature", line.roadmap.toString(), "77", "once"),
                List.of("nature", line.roadmap.toString(), "1.2", "once"),
                List.of("undo", line.roadmap.toString(), "many"),
                List.of("export", line.roadmap.toString(), "--to", "papyrus"),
                List.of("export", line.roadmap.toString(), "--reviews", "nowhere"),
                List.of("export", line.roadmap.toString(), "--reviews", "file"),
                List.of("review", line.roadmap.toString(), "--period", "2026-W54"))) {
            assertThat(line.run(arguments.toArray(String[]::new)))
                    .as(arguments.toString())
                    .isEqualTo(2);
            assertThat(line.out()).isEmpty();
            assertThat(line.err()).isNotBlank().doesNotContain("Exception", "\tat ");
        }
        assertThat(line.progress).doesNotExist();
    }

    @Test
    void threeForARoadmapThatCannotBeRead() throws IOException {
        Path binary = Files.write(folder.resolve("picture.md"), new byte[4096]);
        for (Path roadmap : List.of(folder.resolve("gone.md"), folder, binary)) {
            for (String command : List.of("show", "check", "undo", "export")) {
                assertThat(line.run(command, roadmap.toString())).isEqualTo(3);
                assertThat(line.out()).isEmpty();
                assertThat(line.err().lines()).hasSize(1).first().asString().contains(roadmap.toString());
            }
        }
    }

    @Test
    void fourForADamagedProgressFileThatIsUsedAsFarAsItCanBeRead() throws IOException {
        line.on("tick", "1.1.1");
        Files.writeString(line.progress, "half a li", StandardOpenOption.APPEND);

        assertThat(line.on("show")).isEqualTo(4);
        assertThat(line.out()).contains("[x] 1.1.1 Adding");
        assertThat(line.err()).contains("the first is line 3");

        assertThat(line.on("tick", "1.1.2")).isEqualTo(4);
        assertThat(line.out()).contains("[x] 1.1.2");
        assertThat(Files.readString(line.progress)).contains("half a li\n{");
    }

    @Test
    void fourForAFolderInThePlaceOfTheProgressFile() throws IOException {
        Files.createDirectory(line.progress);

        assertThat(line.on("show")).isEqualTo(4);
        assertThat(line.out()).contains("[ ] 1.1.1 Adding");
        assertThat(line.err()).contains("a folder is in its place");
    }

    @Test
    void fiveForAnExportOntoTheRoadmapItself() throws IOException {
        line.on("tick", "1.1.1");
        byte[] before = Files.readAllBytes(line.roadmap);

        assertThat(line.on("export", "-o", line.roadmap.toString())).isEqualTo(5);
        assertThat(Files.readAllBytes(line.roadmap)).isEqualTo(before);
    }

    @Test
    void sixForAProgressFileOfANewerVersionWhichIsShownButNotWritten() throws IOException {
        line.on("tick", "1.1.1");
        Files.writeString(line.progress, "{\"v\":2}\n", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(line.progress);

        assertThat(line.on("show")).isEqualTo(6);
        assertThat(line.out()).contains("[x] 1.1.1 Adding");
        for (var arguments : List.of(List.of("tick", "1.2"), List.of("nature", "3", "once"), List.of("undo"))) {
            var rest = arguments.subList(1, arguments.size()).toArray(String[]::new);
            assertThat(line.on(arguments.getFirst(), rest)).isEqualTo(6);
            assertThat(line.out()).isEmpty();
            assertThat(line.err()).contains("newer version");
        }
        assertThat(Files.readAllBytes(line.progress)).isEqualTo(before);
    }

    @Test
    void sevenForAProgressFileThatCannotBeWritten() throws IOException {
        Files.createDirectory(line.progress);

        assertThat(line.on("tick", "1.2")).isEqualTo(7);
        assertThat(line.out()).isEmpty();
        assertThat(line.on("nature", "3", "once")).isEqualTo(7);
        assertThat(line.err()).contains("Nothing was changed: plan.md.progress.jsonl can’t be written");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void sevenForAFullDisk() throws IOException {
        SymbolicLinks.create(line.progress, folder.resolve("full"));
        SymbolicLinks.create(folder.resolve("full"), Path.of("/dev/full"));

        assertThat(line.on("note", "1.2", "x")).isEqualTo(7);
        assertThat(line.err()).contains("Nothing was changed");
    }

    @Test
    void sevenForAnExportThatCannotBeWritten() {
        assertThat(line.on("export", "-o", folder.resolve("gone/out.md").toString()))
                .isEqualTo(7);
        assertThat(line.on("export", "-o", folder.toString())).isEqualTo(7);
        assertThat(line.err()).contains(folder.toString());
    }
}
