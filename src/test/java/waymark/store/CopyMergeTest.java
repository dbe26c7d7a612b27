package waymark.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.Conflict;

/** A copy is taken in as the union of lines, byte for byte; it stays until nothing of it can be lost. */
class CopyMergeTest {
    private static final String FOREIGN = "{\"v\":1,\"id\":\"x\",\"mood\":\"fine\"}";
    private static final String NEWER = "{\"v\":2,\"anything\":[1.000,  2]}";

    @TempDir
    private Path folder;

    private final Entries entries = new Entries();
    private Path file;
    private Path copy;
    private ProgressStore store;

    @BeforeEach
    void writeTheCommonPart() throws IOException {
        file = folder.resolve("plan.md.progress.jsonl");
        copy = folder.resolve("plan.md.progress (1).jsonl");
        store = new ProgressStore(file, () -> {});
        store.append(List.of(entries.tick("t_common")));
        Files.copy(file, copy);
    }

    private Change status(String item, Status to) {
        return new Change.OfStatus(entries.metadata(), item, null, to, null);
    }

    private void appendToCopy(Change... changes) throws IOException {
        new ProgressStore(copy, () -> {}).append(List.of(changes));
    }

    private void addToCopy(String text) throws IOException {
        Files.write(copy, text.getBytes(ISO_8859_1), StandardOpenOption.APPEND);
    }

    private List<Conflict> clashes() throws IOException {
        return store.compare(store.copies()).list().getFirst().clashes();
    }

    @Test
    void whatTheFileLacksIsAppendedByteForByteAndTheCopyStaysAsItIs() throws IOException {
        String absent = NEWER + "\n" + FOREIGN + "\r\n\u00ff\u00fe damaged\n";
        addToCopy(absent);
        byte[] before = Files.readAllBytes(copy);
        String ours = Files.readString(file, ISO_8859_1);

        store.append(List.of(copy), List.of(), () -> {});

        assertThat(Files.readString(file, ISO_8859_1)).isEqualTo(ours + absent);
        assertThat(copy).hasBinaryContent(before);
    }

    @Test
    void aSecondTimeNothingIsAppended() throws IOException {
        appendToCopy(entries.tick("t_1"));
        addToCopy(FOREIGN + "\r\nhalf a li");
        store.append(List.of(copy), List.of(), () -> {});
        byte[] once = Files.readAllBytes(file);

        store.append(List.of(copy), List.of(), () -> {});

        assertThat(file).hasBinaryContent(once);
        assertThat(store.compare(List.of(copy)).list().getFirst().isMerged()).isTrue();
    }

    @Test
    void aTornLineIsNotGluedToTheNext() throws IOException {
        Files.writeString(file, "half of ou", StandardOpenOption.APPEND);
        addToCopy("half of thei");
        var own = entries.tick("t_own");

        store.append(List.of(copy), List.of(own), () -> {});

        assertThat(Files.readAllLines(file).subList(1, 3)).containsExactly("half of ou", "half of thei");
        assertThat(store.read().ledger().entries()).contains(own);
    }

    @Test
    void halfOfALineThatIsThereAsAWholeIsNotTakenIn() throws IOException {
        var more = entries.tick("t_more");
        store.append(List.of(more));
        addToCopy(ProgressStore.lines(List.of(more)).substring(0, 60));

        assertThat(store.compare(List.of(copy)).list().getFirst().lines()).isZero();
    }

    @Test
    void blankLinesConflictMarkersAndOtherLineEndsAreNoLinesOfTheirOwn() throws IOException {
        String both = Files.readString(file).replace("\n", "\r\n");
        Files.writeString(copy, "\uFEFF" + both + "\r\n<<<<<<< HEAD\r\n=======\r\n>>>>>>> other\r\n");

        assertThat(store.compare(List.of(copy)).list().getFirst().lines()).isZero();
    }

    @Test
    void severalCopiesAreTakenInOnce() throws IOException {
        Path second = folder.resolve("plan.md.progress-LAPTOP.jsonl");
        appendToCopy(entries.tick("t_1"));
        Files.copy(copy, second);
        Files.writeString(second, ProgressStore.lines(List.of(entries.tick("t_2"))), StandardOpenOption.APPEND);

        var copies = store.compare(store.copies());
        store.append(store.copies(), List.of(), () -> {});

        assertThat(copies.list()).extracting(ProgressCopy::changes).containsExactly(1, 1);
        assertThat(Files.readAllLines(file)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void whatOnlyOneSideChangedIsNoClash() throws IOException {
        appendToCopy(entries.tick("t_1"), status("t_common", Status.SKIPPED));
        store.append(List.of(entries.tick("t_2"), entries.tick("t_1")));

        assertThat(clashes()).isEmpty();
    }

    @Test
    void whereBothSidesSaySomethingElseTheNewerHoldsAndBothAreTold() throws IOException {
        var before = status("t_1", Status.DOING);
        var here = status("t_1", Status.DONE);
        var there = status("t_1", Status.SKIPPED);
        store.append(List.of(before, here));
        appendToCopy(there);

        assertThat(clashes()).containsExactly(new Conflict(here, there));
        assertThat(clashes().getFirst().winner()).isEqualTo(there);
    }

    @Test
    void aClashIsStillKnownAfterTheCopyWasTakenInAndWorkWentOn() throws IOException {
        var here = status("t_1", Status.DONE);
        var there = status("t_1", Status.SKIPPED);
        store.append(List.of(here));
        appendToCopy(there);
        store.append(store.copies(), List.of(status("t_1", Status.DOING), entries.tick("t_9")), () -> {});

        assertThat(clashes()).containsExactly(new Conflict(here, there));
    }

    @Test
    void whatIsAddedToACopyThatWasTakenInIsNew() throws IOException {
        appendToCopy(entries.tick("t_1"));
        store.append(store.copies(), List.of(), () -> {});
        var here = status("t_2", Status.DONE);
        var there = status("t_2", Status.SKIPPED);
        store.append(List.of(here));
        appendToCopy(there);

        assertThat(clashes()).containsExactly(new Conflict(here, there));
    }

    @Test
    void twoCopiesCanClashToo() throws IOException {
        Path second = folder.resolve("plan.md.progress-LAPTOP.jsonl");
        Files.copy(copy, second);
        var one = status("t_1", Status.DONE);
        var other = status("t_1", Status.SKIPPED);
        appendToCopy(one);
        new ProgressStore(second).append(List.of(other));

        assertThat(store.compare(store.copies()).list())
                .flatExtracting(ProgressCopy::clashes)
                .containsExactly(new Conflict(one, other));
    }

    @Test
    void aCopyIsRemovedOnlyWhenTheFileHasAllOfIt() throws IOException {
        appendToCopy(entries.tick("t_1"));
        assertThatThrownBy(() -> store.remove(copy, () -> {})).isInstanceOf(FileSystemException.class);
        assertThat(copy).exists();

        store.append(store.copies(), List.of(), () -> {});
        store.remove(copy, () -> {});

        assertThat(copy).doesNotExist();
        assertThat(store.read().ledger().entries()).hasSize(2);
    }

    @Test
    void aCopyWithALineThatIsTooLongIsNeverRemoved() throws IOException {
        Files.writeString(copy, "x".repeat(ByteLines.LONGEST + 1) + "\n", StandardOpenOption.APPEND);
        store.append(store.copies(), List.of(), () -> {});

        assertThatThrownBy(() -> store.remove(copy, () -> {})).isInstanceOf(FileSystemException.class);
        assertThat(copy).exists();
    }

    @Test
    void whatIsNoProgressFileIsNotTakenIn() throws IOException {
        Path poem = Files.writeString(folder.resolve("plan.md.progress-poem.jsonl"), "roses are red\n");

        var copies = store.compare(List.of(poem, folder.resolve("gone.jsonl"), folder));
        store.append(List.of(poem), List.of(), () -> {});

        assertThat(copies.list()).isEmpty();
        assertThat(copies.unreadable()).hasSize(3);
        assertThat(Files.readString(file)).doesNotContain("roses");
    }

    @Test
    void aCopyThatVanishedIsNoObstacle() throws IOException {
        var own = entries.tick("t_own");

        var appended = store.append(List.of(folder.resolve("gone.jsonl")), List.of(own), () -> {});

        assertThat(appended.merged()).isEmpty();
        assertThat(store.read().ledger().entries()).contains(own);
    }

    @Test
    void whatIsStoppedAtTheLastMomentHasWrittenAndDeletedNothing() throws IOException {
        store.append(List.of(entries.tick("t_here")));
        byte[] before = Files.readAllBytes(file);
        Path copy = Files.writeString(
                folder.resolve("plan.md.progress.sync-conflict-20261119-101500-ABCDEFG.jsonl"),
                Files.readString(file) + ProgressStore.lines(List.of(entries.tick("t_there"))));
        Runnable stop = () -> {
            throw new CancellationException();
        };

        assertThatThrownBy(() -> store.append(List.of(copy), List.of(entries.tick("t_1")), stop))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasBinaryContent(before);

        store.append(List.of(copy), List.of(), () -> {});
        assertThatThrownBy(() -> store.remove(copy, stop)).isInstanceOf(CancellationException.class);
        assertThat(copy).exists();
    }
}
