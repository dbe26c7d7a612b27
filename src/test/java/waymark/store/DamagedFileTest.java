package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.progress.Entry;

/** Contract 5: what can't be read is never overwritten. It is kept and told, and the rest is read. */
class DamagedFileTest {
    @TempDir
    private Path folder;

    private final Entries entries = new Entries();
    private final List<Entry> written = new ArrayList<>();
    private byte[] whole;
    private Path file;
    private ProgressStore store;

    @BeforeEach
    void writeAFewKilobytes() throws IOException {
        file = folder.resolve("progress.jsonl");
        store = new ProgressStore(file, () -> {});
        written.addAll(entries.ofEveryKind());
        for (int i = 0; i < 5; i++) {
            written.add(entries.tick("t_" + i));
        }
        store.append(written);
        whole = Files.readAllBytes(file);
        assertThat(whole.length).isBetween(3_000, 6_000);
    }

    @Test
    void cutOffAnywhereAllWholeLinesAreReadAndTheRestIsKept() throws IOException {
        for (int length = 0; length <= whole.length; length++) {
            byte[] damaged = Arrays.copyOf(whole, length);
            int complete = countLines(damaged);
            boolean atLineEnd = length == 0 || damaged[length - 1] == '\n';
            boolean lacksOnlyTheLineEnd = length < whole.length && whole[length] == '\n';

            ProgressFileContents contents = appendTo(damaged);

            int readable = complete + (lacksOnlyTheLineEnd ? 1 : 0);
            assertThat(contents.ledger().entries()).hasSize(readable + 1);
            assertThat(contents.ledger().entries().subList(0, readable)).isEqualTo(written.subList(0, readable));
            assertThat(contents.damaged()).hasSize(atLineEnd || lacksOnlyTheLineEnd ? 0 : 1);
        }
    }

    @Test
    void aBitFlippedAnywhereSpoilsTwoLinesAtMostAndNoByteIsOverwritten() throws IOException {
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << at % 8);

            ProgressFileContents contents = appendTo(damaged);

            var lost = new HashSet<Entry>(written);
            lost.removeAll(contents.ledger().entries());
            assertThat(lost).as("a bit of byte " + at).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void theLastLineThatBreaksOffIsToldAsSuch() throws IOException {
        Files.write(file, Arrays.copyOf(whole, whole.length - 3));

        assertThat(store.read().odd()).containsExactly(new UnusedLine(written.size(), UnusedLine.Why.CUT_OFF));
    }

    /** Reads the damaged file, appends a tick, and expects that all went well with both. */
    private ProgressFileContents appendTo(byte[] damaged) throws IOException {
        Files.write(file, damaged);
        store.read();
        Entry added = entries.tick("t_new");
        store.append(List.of(added));

        assertThat(Arrays.copyOf(Files.readAllBytes(file), damaged.length)).isEqualTo(damaged);
        ProgressFileContents contents = store.read();
        assertThat(contents.ledger().entries()).contains(added);
        return contents;
    }

    private static int countLines(byte[] bytes) {
        int lines = 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }
}
