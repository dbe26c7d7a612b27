package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.YearsOfUse;
import waymark.progress.Progress;
import waymark.progress.SeenVersion;
import waymark.progress.UndoHistory;
import waymark.reliability.Scale;

/** Eighteen months of use, five years in the long run: whatever becomes of the snapshot, what is read is what the progress file says. */
class SnapshotOfYearsTest {
    private static final int DAYS = Scale.of(548, 1826);
    private static final int LINES_A_DAY = Scale.of(50, 110);

    @TempDir
    private static Path written;

    private static Path original;
    private static ProgressFileContents expected;

    @TempDir
    private Path folder;

    private Path cache;
    private Path file;

    @BeforeAll
    static void useItForEighteenMonths() throws IOException {
        Path roadmap = written.resolve("plan.md");
        YearsOfUse.write(roadmap, 18, LocalDate.of(2025, 5, 27), DAYS, LINES_A_DAY);
        original = ProgressStore.beside(roadmap);
        expected = new ProgressStore(original).read();
        assertThat(expected.lines()).isGreaterThan(25_000);
    }

    @BeforeEach
    void makeASnapshot() throws IOException {
        cache = folder.resolve("cache");
        file = Files.copy(original, folder.resolve(original.getFileName()));
        assertThat(quick()).isEqualTo(expected);
    }

    private ProgressFileContents quick() throws IOException {
        return new ProgressStore(file, cache).read();
    }

    private Path snapshot() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(each -> each.toString().endsWith(".snapshot"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void itSaysWhatTheFileSays() throws IOException {
        ProgressFileContents quick = quick();

        assertThat(quick.ledger().isUnpacked()).isFalse();
        assertThat(quick).isEqualTo(expected);
        assertThat(SeenVersion.of(quick.ledger())).isEqualTo(SeenVersion.of(expected.ledger()));
        var progress = Progress.of(quick.ledger());
        var plain = Progress.of(expected.ledger());
        assertThat(progress.latest()).containsExactlyInAnyOrderElementsOf(plain.latest());
        assertThat(progress.reviews()).isEqualTo(plain.reviews());
        for (boolean redo : List.of(false, true)) {
            assertThat(UndoHistory.of(quick.ledger()).steps(redo))
                    .isEqualTo(UndoHistory.of(expected.ledger()).steps(redo));
        }
    }

    /** A flipped bit is found by the hash; one that isn't must not change what is read. */
    @Test
    void aBitFlippedAnywhereInItChangesNothing() throws IOException {
        byte[] whole = Files.readAllBytes(snapshot());
        assertThat(Snapshot.of(whole)).isNotNull();
        var random = new Random(18);
        int flips = Scale.of(500, 50_000);
        for (int flip = 0; flip < flips; flip++) {
            // Each byte of the head, and the others spread over all.
            int at = flip < 100 ? flip : random.nextInt(whole.length);
            whole[at] ^= (byte) (1 << flip % 8);
            assertThat(Snapshot.of(whole)).as("byte %s", at).isNull();
            whole[at] ^= (byte) (1 << flip % 8);
        }
        for (int at : new int[] {9, whole.length / 3}) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(snapshot(), damaged);
            assertThat(quick()).isEqualTo(expected);
            Files.write(snapshot(), Arrays.copyOf(whole, at));
            assertThat(quick()).isEqualTo(expected);
        }
    }

    @Test
    void oneOfAnotherFileChangesNothing() throws IOException {
        byte[] other = Files.readAllBytes(snapshot());
        Path roadmap = Files.createDirectory(folder.resolve("other")).resolve("plan.md");
        YearsOfUse.write(roadmap, 19, LocalDate.of(2026, 1, 1), 60, LINES_A_DAY);
        file = ProgressStore.beside(roadmap);
        ProgressFileContents contents = new ProgressStore(file).read();
        cache = folder.resolve("other-cache");
        quick();
        Files.write(snapshot(), other);

        assertThat(quick()).isEqualTo(contents);
    }

    /** The file is from before the snapshot: a backup was put back, or another device's version. */
    @Test
    void oneFromTheFutureChangesNothing() throws IOException {
        List<String> lines = Files.readAllLines(file);
        FileTime time = Files.getLastModifiedTime(file);
        Files.write(file, lines.subList(0, lines.size() - 2_000));
        Files.setLastModifiedTime(file, time);

        assertThat(quick()).isEqualTo(new ProgressStore(file).read()).isNotEqualTo(expected);
    }

    /** The cache of one device is carried to another one, whose file went on in another way. */
    @Test
    void oneThatASyncProgramCarriedOverChangesNothing() throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> there = Stream.concat(
                        lines.subList(0, lines.size() - 1_500).stream(),
                        lines.subList(lines.size() - 1_000, lines.size()).reversed().stream())
                .toList();
        Files.write(file, there);
        assertThat(quick()).isEqualTo(new ProgressStore(file).read()).isNotEqualTo(expected);

        Files.write(file, lines);
        Files.copy(snapshot(), snapshot().resolveSibling("plan.sync-conflict-20261128-101530-ABCDEFG.snapshot"));
        assertThat(quick()).isEqualTo(expected);
    }

    @Test
    void oneThatIsThrownAwayIsMadeAnew() throws IOException {
        Files.delete(snapshot());
        assertThat(quick()).isEqualTo(expected);
        assertThat(snapshot()).isNotEmptyFile();
    }

    @Test
    void aLineThatCameIntoTheMiddleIsReadAndOneThatIsDamagedIsTold() throws IOException {
        List<String> lines = Files.readAllLines(file);
        String newer = ProgressStore.lines(List.of(new Entries().tick("t_new"))).strip();
        Files.write(
                file,
                Stream.of(lines.subList(0, 9_000), List.of(newer, "{\"v\":1,"), lines.subList(9_000, lines.size()))
                        .flatMap(List::stream)
                        .toList());

        ProgressFileContents contents = quick();

        assertThat(contents).isEqualTo(new ProgressStore(file).read());
        assertThat(contents.ledger().entries())
                .hasSize(expected.ledger().entries().size() + 1);
        assertThat(contents.damaged()).hasSize(1);
        Files.writeString(file, newer + "\n", StandardOpenOption.APPEND);
        assertThat(quick().ledger()).isEqualTo(contents.ledger());
    }
}
