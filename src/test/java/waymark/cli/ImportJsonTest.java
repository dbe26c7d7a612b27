package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code export --to json} wrote comes back with {@code import}: states, days, notes, blanks and reviews. */
class ImportJsonTest extends CommandTest {
    private Path exported() throws IOException {
        assertThat(line.on("export", "--to", "json")).as(line.err()).isZero();
        return Files.writeString(folder.resolve("all.json"), line.out());
    }

    private void work() {
        line.on("tick", "1.1.1");
        line.on("tick", "1.2", "--status", "doing");
        line.on("tick", "2.2", "--status", "skipped");
        line.on("tick", "3.1");
        line.on("note", "1.2", "A to Z");
        line.on("note", "1", "of the phase");
        line.on("field", "4.3", "2026-11-02");
        line.on("review", "--set", "learned=A lot");
    }

    @Test
    void allOfItComesBackAsOneStep() throws IOException {
        work();
        Path all = exported();
        String before = Files.readString(all);
        Files.delete(line.progress);

        assertThat(line.on("import", all.toString(), "--apply")).as(line.err()).isZero();

        assertThat(Files.readString(exported())).isEqualTo(before);
        line.on("undo");
        assertThat(Files.readString(exported())).doesNotContain("\"A lot\"", "A to Z", "doing", "2026-11-02");
    }

    @Test
    void whatTheUserSaysOtherwiseStays() throws IOException {
        work();
        Path all = exported();
        Files.delete(line.progress);
        line.on("tick", "1.1.1", "--status", "skipped");
        line.on("field", "4.3", "2026-12-24");
        line.on("review", "--set", "learned=Nothing");

        assertThat(line.on("import", all.toString(), "--apply")).isZero();

        assertThat(line.out()).contains("says otherwise: 3");
        assertThat(Files.readString(exported()))
                .contains("2026-12-24", "\"Nothing\"", "A to Z")
                .doesNotContain("A lot");
    }

    @Test
    void whatTheUserClearedStaysCleared() throws IOException {
        work();
        Path all = Files.move(exported(), folder.resolve("before.json"));
        line.on("field", "4.3", "");
        line.on("review", "--set", "learned=");
        assertThat(Files.readString(exported())).doesNotContain("2026-11-02", "A lot");

        assertThat(line.on("import", all.toString(), "--apply")).isZero();

        assertThat(line.out()).contains("says otherwise: 2");
        assertThat(Files.readString(exported())).doesNotContain("2026-11-02", "A lot");
    }

    @Test
    void whatAnUndoTookAwayComesAgain() throws IOException {
        work();
        Path all = exported();
        String before = Files.readString(all);
        Files.delete(line.progress);
        line.on("import", all.toString(), "--apply");
        line.on("undo");

        assertThat(line.on("import", all.toString(), "--apply")).isZero();

        assertThat(Files.readString(exported())).isEqualTo(before);
    }

    @Test
    void itsTopicsAreFoundWhereTheyStandNow() throws IOException {
        work();
        Path all = exported();
        Files.delete(line.progress);
        String plan = Files.readString(line.roadmap);
        Files.writeString(line.roadmap, plan.replace("1.2 Letters", "1.7 Letters"));

        assertThat(line.on("import", all.toString(), "--apply")).isZero();
        line.on("show");
        assertThat(line.out()).contains("[/] 1.7 Letters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"version\":2,\"topics\":[]}",
                "{\"version\":1,\"topics\":[",
                "{\"version\":1,\"topics\":7}",
                "{\"version\":1,\"topics\":[{\"id\":{\"a\":1}}]}",
                "{\"version\":1,\"topics\":[],\"reviews\":[{\"period\":\"soon\",\"answers\":{}}]}",
                "{\"version\":1,\"topics\":[{\"id\":\"r\"},{\"id\":\"a\",\"parent\":\"r\",\"since\":\"soon\"}]}",
                "{\"version\":1,\"topics\":[]} more",
            })
    void whatIsNoExportIsToldAndChangesNothing(String text) throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), text);
        assertThat(line.on("import", other.toString(), "--apply")).isNotZero();
        assertThat(line.err()).contains("Nothing was imported", "other.json");
        assertThat(line.progress).doesNotExist();
    }
}
