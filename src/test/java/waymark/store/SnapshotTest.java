package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.YearsOfUse;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.progress.Ledger;
import waymark.progress.Progress;
import waymark.progress.SeenVersion;
import waymark.progress.UndoHistory;

/** A snapshot changes how long reading takes, and nothing else. */
class SnapshotTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);

    @TempDir
    private Path folder;

    private Path cache;
    private Path file;

    @BeforeEach
    void useItForAWhile() throws IOException {
        cache = folder.resolve("cache");
        Path roadmap = Files.createDirectories(folder.resolve("plans")).resolve("plan.md");
        YearsOfUse.write(roadmap, 7, FIRST, 40, 40);
        file = ProgressStore.beside(roadmap);
    }

    private ProgressFileContents plain() throws IOException {
        return new ProgressStore(file, () -> {}).read();
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

    private void assertSame(ProgressFileContents one, ProgressFileContents other) {
        assertThat(one).isEqualTo(other);
        Ledger ledger = one.ledger();
        Ledger plain = other.ledger();
        assertThat(SeenVersion.of(ledger)).isEqualTo(SeenVersion.of(plain));
        var progress = Progress.of(ledger);
        var expected = Progress.of(plain);
        assertThat(progress.latest()).containsExactlyInAnyOrderElementsOf(expected.latest());
        assertThat(progress.known()).containsExactlyInAnyOrderElementsOf(expected.known());
        assertThat(progress.reviews()).isEqualTo(expected.reviews());
        expected.latest().forEach(change -> {
            assertThat(progress.all(change.subject())).isEqualTo(expected.all(change.subject()));
            assertThat(progress.origin(change.subject())).isEqualTo(expected.origin(change.subject()));
        });
        plain.entries().stream()
                .map(entry -> entry.metadata().at().toLocalDate())
                .distinct()
                .forEach(day -> assertThat(ofDay(progress, day)).isEqualTo(ofDay(expected, day)));
        for (boolean redo : List.of(false, true)) {
            assertThat(UndoHistory.of(ledger).steps(redo))
                    .isEqualTo(UndoHistory.of(plain).steps(redo));
        }
    }

    private static Set<Change> ofDay(Progress progress, LocalDate day) {
        return progress.about(day)
                .filter(change -> change.metadata().at().toLocalDate().equals(day))
                .collect(Collectors.toSet());
    }

    @Test
    void aLedgerIsTheSameWithAndWithoutIt() throws IOException {
        assertSame(quick(), plain());
        assertThat(quick().ledger().isUnpacked()).isFalse();
        assertSame(quick(), plain());
    }

    @Test
    void everyKindOfEntrySurvivesPacking() throws IOException {
        var entries = new Entries().ofEveryKind();
        var ledger = Ledger.of(entries);

        var packed = new PackedEntries(java.nio.ByteBuffer.wrap(LedgerPacker.pack(ledger)));

        assertThat(Ledger.of(packed).entries()).isEqualTo(ledger.entries());
        for (Entry entry : entries) {
            if (entry instanceof Change change) {
                assertThat(Progress.of(Ledger.of(packed)).latest(change.subject()))
                        .isEqualTo(Progress.of(ledger).latest(change.subject()));
            }
        }
    }

    @Test
    void aRareKindIsFoundWithoutAPassOverAllStatuses() throws IOException {
        var entries = new Entries().ofEveryKind();
        var packed = new PackedEntries(java.nio.ByteBuffer.wrap(LedgerPacker.pack(Ledger.of(entries))));

        for (Entry entry : entries) {
            if (!(entry instanceof Change.OfStatus)) {
                assertThat(packed.places(entry.getClass()).mapToObj(packed::entry))
                        .as("LedgerPacker.KINDS lacks a kind of change")
                        .hasOnlyElementsOfType(entry.getClass());
            }
        }
    }

    @Test
    void whatWasAppendedSinceIsRead() throws IOException {
        quick();
        var entries = new Entries();
        var newer = entries.tick("t_new");
        Files.writeString(file, "odd\n" + ProgressStore.lines(List.of(newer)) + "half of a", StandardOpenOption.APPEND);

        ProgressFileContents contents = quick();

        assertThat(contents.ledger().isUnpacked()).isFalse();
        assertThat(contents.ledger().entries().getLast()).isEqualTo(newer);
        assertSame(contents, plain());
    }

    /** Lines stand in the order of their ids, not in that of the clocks that dated them. */
    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:30:00-11:00", "2021-02-28T12:00:00Z", "9999-12-31T23:59:59+14:00"})
    void aDayIsFoundWhateverTheClockShowed(String time) throws IOException {
        var entries = new Entries();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            Change tick = entries.tick("t_" + i);
            changes.add(
                    i % 700 == 350
                            ? new Change.OfStatus(
                                    tick.metadata().happened(OffsetDateTime.parse(time)),
                                    tick.about(),
                                    null,
                                    Status.DONE,
                                    null)
                            : tick);
        }
        var ledger = Ledger.of(changes);
        var packed = Ledger.of(new PackedEntries(java.nio.ByteBuffer.wrap(LedgerPacker.pack(ledger))));
        LocalDate day = OffsetDateTime.parse(time).toLocalDate();

        assertThat(ofDay(Progress.of(packed), day))
                .isEqualTo(ofDay(Progress.of(ledger), day))
                .isNotEmpty();
    }

    @Test
    void anOlderLineOfAnotherDeviceFindsItsPlace() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 3));
        Files.write(file, List.of(lines.getLast()), StandardOpenOption.APPEND);
        quick();
        Files.write(file, lines.subList(lines.size() - 3, lines.size() - 1), StandardOpenOption.APPEND);

        assertSame(quick(), plain());
        assertThat(quick().ledger().isUnpacked()).isFalse();
        assertSame(quick(), plain());
    }

    @Test
    void oneThatIsDamagedAnywhereChangesNothing() throws IOException {
        var entries = new ProgressFileContents(Ledger.of(new Entries().ofEveryKind()), 30, List.of(), false);
        byte[] whole = new Snapshot(1, 2, 3, entries, 4).bytes();
        assertThat(Snapshot.of(whole)).isNotNull();
        for (int at = 0; at < whole.length; at++) {
            whole[at] ^= (byte) (1 << at % 8);
            assertThat(Snapshot.of(whole)).as("byte %s", at).isNull();
            whole[at] ^= (byte) (1 << at % 8);
        }
        for (int length = 0; length < whole.length; length++) {
            assertThat(Snapshot.of(java.util.Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .isNull();
        }
        ProgressFileContents contents = quick();
        byte[] real = Files.readAllBytes(snapshot());
        real[real.length / 2]++;
        Files.write(snapshot(), real);
        assertSame(quick(), contents);
        Files.write(snapshot(), whole);
        assertSame(quick(), contents);
    }

    @Test
    void aFileOfWhichOneByteIsAnotherIsReadItself() throws IOException {
        quick();
        var time = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        int at = text.indexOf("\"to\":\"done\"");
        Files.writeString(file, text.substring(0, at) + "\"to\":\"open\"" + text.substring(at + 11));
        Files.setLastModifiedTime(file, time);

        assertSame(quick(), plain());
    }

    @Test
    void oneOfAnotherFileOrOfAFileThatIsShorterNowIsNotUsed() throws IOException {
        quick();
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() / 2));
        assertSame(quick(), plain());

        Files.write(file, lines.reversed());
        assertSame(quick(), plain());

        Files.delete(file);
        assertThat(quick()).isEqualTo(ProgressFileContents.EMPTY);
    }

    @Test
    void oneThatIsGoneOrCantBeKeptIsNotMissed() throws IOException {
        ProgressFileContents contents = quick();
        Files.delete(snapshot());
        assertSame(quick(), contents);

        Path noFolder = Files.writeString(folder.resolve("no-folder"), "");
        assertSame(new ProgressStore(file, noFolder).read(), contents);
    }

    @Test
    void nothingIsPutBesideTheFileAndNoOneElseCanReadIt() throws IOException {
        quick();
        try (Stream<Path> beside = Files.list(file.getParent())) {
            assertThat(beside).hasSize(2);
        }
        assertThat(Files.getPosixFilePermissions(snapshot()))
                .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aCopyThatWasTakenInIsNotReadAgain() throws IOException {
        Path copy = file.resolveSibling("plan.md.progress (1).jsonl");
        Files.copy(file, copy);
        var first = new ProgressStore(file, cache).compare(List.of(copy));
        var time = Files.getLastModifiedTime(copy);

        var known = new KnownCopies(new Snapshots(file, cache).place(".copies")).of(file, List.of(copy));

        assertThat(known).containsEntry(copy, first.list().getFirst());
        assertThat(new ProgressStore(file, cache).compare(List.of(copy)).list()).isEqualTo(first.list());

        var entries = new Entries();
        Files.writeString(copy, ProgressStore.lines(List.of(entries.tick("t_other"))), StandardOpenOption.APPEND);
        Files.setLastModifiedTime(copy, time);
        assertThat(new ProgressStore(file, cache)
                        .compare(List.of(copy))
                        .list()
                        .getFirst()
                        .lines())
                .isOne();
    }

    @Test
    void clashesOfACopyThatIsKnownStayAndAFileThatLostLinesAsksAgain() throws IOException {
        List<String> lines = Files.readAllLines(file);
        Path copy = file.resolveSibling("plan.md.progress (1).jsonl");
        var entries = new Entries();
        var here = new Change.OfStatus(entries.metadata(), "t_1", null, waymark.model.Status.DONE, null);
        var there = new Change.OfStatus(entries.metadata(), "t_1", null, waymark.model.Status.SKIPPED, null);
        Files.copy(file, copy);
        Files.writeString(file, ProgressStore.lines(List.of(here)), StandardOpenOption.APPEND);
        Files.writeString(copy, ProgressStore.lines(List.of(there)), StandardOpenOption.APPEND);
        new ProgressStore(file, cache).append(List.of(copy), List.of(), () -> {});
        var first = new ProgressStore(file, cache).compare(List.of(copy)).list().getFirst();
        assertThat(first.clashes()).hasSize(1);

        assertThat(new KnownCopies(new Snapshots(file, cache).place(".copies")).of(file, List.of(copy)))
                .containsEntry(copy, first);

        Files.write(file, lines.subList(0, 100));
        assertThat(new ProgressStore(file, cache)
                        .compare(List.of(copy))
                        .list()
                        .getFirst()
                        .lines())
                .isGreaterThan(1000);
    }
}
