package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.Sessions.topic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.model.Status;
import waymark.schedule.Box;
import waymark.store.ProgressStore;

/** Nothing of the user's lies beside a roadmap without being used, or else told. */
class UnreadProgressTest {
    @TempDir
    private Path parent;

    private Path folder;
    private Path file;
    private Path progress;

    @BeforeEach
    void write() throws Exception {
        folder = Files.createDirectory(parent.resolve("plans"));
        file = Sessions.write(folder, "# Plan\n\n- [ ] Vectors\n- [ ] Matrices\n");
        progress = ProgressStore.beside(file);
    }

    private void tick(String text) throws Exception {
        Session session = Sessions.open(file);
        session.set(List.of(topic(session, text)), Status.DONE);
    }

    private static List<Problem.Kind> told(Session session) {
        return session.state().problems().stream().map(Problem::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan.md.progress.jsonl..path1",
                "plan.md.progress (conflict_on_2026-11-27).jsonl",
                "PLAN.MD.PROGRESS.JSONL.old"
            })
    void whereTheProgressFileIsGoneWhatItsCopiesHoldIsUsedAndTold(String name) throws Exception {
        tick("Vectors");
        Files.move(progress, folder.resolve(name));

        Session session = Sessions.open(file);

        assertThat(told(session)).containsExactly(Problem.Kind.PROGRESS_GONE, Problem.Kind.COPIES_FOUND);
        assertThat(session.state().rollup().box(topic(session, "Vectors"))).isEqualTo(Box.DONE);
        assertThat(progress).doesNotExist();
        session.set(List.of(topic(session, "Matrices")), Status.DONE);
        assertThat(told(Sessions.open(file))).containsExactly(Problem.Kind.COPIES_FOUND);
        Files.delete(folder.resolve(name));
        Session later = Sessions.open(file);
        assertThat(later.state().rollup().box(topic(later, "Vectors"))).isEqualTo(Box.DONE);
    }

    @Test
    void moreThanAHundredCopiesAreAllUsed() throws Exception {
        tick("Vectors");
        String line = Files.readAllLines(progress).getLast();
        for (int n = 1; n <= 150; n++) {
            String other = line.replaceFirst("(\"id\":\"...).{4}", "$1" + "%04d".formatted(n));
            Files.writeString(folder.resolve("plan.md.progress (%d).jsonl".formatted(n)), other + "\n");
        }

        Session session = Sessions.open(file);

        assertThat(told(session)).containsExactly(Problem.Kind.COPIES_FOUND);
        assertThat(session.state().changes().copies()).hasSize(150);
        assertThat(session.state().ledger().entries()).hasSize(152);
    }

    @Test
    void ofMoreThanAThousandTheNewestAreUsedAndTheRestIsTold() throws Exception {
        tick("Vectors");
        byte[] lines = Files.readAllBytes(progress);
        Files.delete(progress);
        for (int n = 1; n <= 1001; n++) {
            Path copy = folder.resolve("plan.md.progress (%d).jsonl".formatted(n));
            Files.write(copy, n == 1001 ? lines : Arrays.copyOf(lines, 100));
            Files.setLastModifiedTime(copy, FileTime.fromMillis(n * 1000L));
        }

        Session session = Sessions.open(file);

        assertThat(told(session)).contains(Problem.Kind.COPIES_UNREAD);
        assertThat(session.state().rollup().box(topic(session, "Vectors"))).isEqualTo(Box.DONE);
    }

    /** A disk that is gone leaves the folder that it lay over, with nothing in it. */
    @Test
    void whereTheRoadmapIsGoneNoProgressFileIsMade() throws Exception {
        var background = new HeldBackground();
        Session session = Session.open(file, new Environment(Sessions.NOON, "here", new Random(-7), background));
        Path mounted = parent.resolve("mounted");
        Files.move(folder, mounted);
        Files.createDirectory(folder);

        session.set(List.of(topic(session, "Vectors")), Status.DONE);

        assertThat(folder).isEmptyDirectory();
        assertThat(session.state().saved()).isInstanceOf(SaveState.NotSaved.class);
        Files.delete(folder);
        Files.move(mounted, folder);
        background.endPauses();
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
        Session again = Sessions.open(file);
        assertThat(again.state().rollup().box(topic(again, "Vectors"))).isEqualTo(Box.DONE);
    }

    @Test
    @Tag("seconds")
    void longLinesThatMemoryHasNoRoomForAreToldAndTheOthersUsed() throws Exception {
        tick("Vectors");
        String line = Files.readAllLines(progress).getLast();
        try (var out = Files.newBufferedWriter(progress, StandardOpenOption.APPEND)) {
            for (int n = 0; n < 12; n++) {
                out.write(line.replaceFirst("\"id\":\"..", "\"id\":\"0" + n % 10)
                        .replace("\"to\":\"done\"", "\"note\":\"" + "x".repeat(5 << 20) + "\""));
                out.write('\n');
            }
        }
        tick("Matrices");

        Session session = Sessions.open(file);

        assertThat(told(session)).containsExactly(Problem.Kind.PROGRESS_DAMAGED);
        assertThat(session.state().problems().getFirst().details().getFirst()).isEqualTo("6");
        assertThat(session.state().rollup().box(topic(session, "Matrices"))).isEqualTo(Box.DONE);
    }
}
