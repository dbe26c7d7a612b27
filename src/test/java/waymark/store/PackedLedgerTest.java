package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.model.Status;
import waymark.progress.Change;
import waymark.progress.Entry;
import waymark.progress.FoldedLedger;
import waymark.progress.Ledger;
import waymark.progress.Progress;
import waymark.progress.RandomEntries;
import waymark.progress.Subject;
import waymark.progress.UndoHistory;

/** A ledger of which the older part is packed says what the same ledger says that is not. */
class PackedLedgerTest {
    private static final int SIZE = 40;

    private record Sample(List<Entry> entries, int count, Ledger plain, Ledger packed) {}

    static List<Sample> samples() throws IOException {
        var samples = new ArrayList<Sample>();
        for (int seed = 1; seed <= 24; seed++) {
            List<Entry> entries = RandomEntries.of(seed, SIZE);
            int count = 1 + 13 * seed % (SIZE - 1);
            samples.add(new Sample(entries, count, Ledger.of(entries), packed(entries, count)));
        }
        return samples;
    }

    private static Ledger packed(List<Entry> entries, int count) throws IOException {
        Ledger ledger =
                Ledger.of(new PackedEntries(ByteBuffer.wrap(LedgerPacker.pack(Ledger.of(entries.subList(0, count))))));
        for (Entry entry : entries.subList(count, entries.size())) {
            ledger = ledger.plus(entry);
        }
        return ledger;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itHasTheSameEntries(Sample sample) {
        assertThat(sample.packed.isUnpacked()).isFalse();
        assertThat(sample.packed).isEqualTo(sample.plain).hasSameHashCodeAs(sample.plain);
        assertThat(sample.packed.size()).isEqualTo(SIZE);
        for (Class<? extends Entry> kind : List.of(Change.OfStatus.class, Change.OfNote.class, Change.class)) {
            assertThat(sample.packed.entries(kind).toList())
                    .isEqualTo(sample.plain.entries(kind).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itIsCutAndPutTogetherAlike(Sample sample) throws IOException {
        for (int end = 0; end < SIZE; end++) {
            List<Entry> older = sample.entries.subList(0, end + 1);
            List<Entry> newer = sample.entries.subList(end + 1, SIZE);
            String id = sample.entries.get(end).metadata().id();

            Ledger cut = sample.packed.upTo(id);
            assertThat(cut.entries()).isEqualTo(older);
            assertThat(sample.packed.without(cut)).isEqualTo(newer);
            assertThat(cut.without(sample.packed)).isEmpty();
            assertThat(sample.packed.without(Ledger.of(older))).isEqualTo(newer);
            assertThat(cut.union(sample.packed)).isEqualTo(sample.plain);
            boolean isInPacked = end + 1 < sample.count;
            assertThat(cut.isUnpacked()).isEqualTo(isInPacked);
            assertThat(cut.union(sample.packed).isUnpacked()).isEqualTo(isInPacked);
            assertThat(Ledger.of(newer).union(cut)).isEqualTo(sample.plain);
            assertThat(packed(older, end + 1).union(packed(sample.entries, 1))).isEqualTo(sample.plain);
        }
        assertThat(sample.packed.upTo("")).isEqualTo(Ledger.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anOlderEntryIsPutInItsPlace(Sample sample) throws IOException {
        var others = new ArrayList<>(sample.entries);
        Entry late = others.remove(SIZE / 2);
        Ledger lacking = packed(others, SIZE - 3);

        assertThat(lacking.isOlderThan(late)).isFalse();
        assertThat(lacking.isOlderThan(sample.entries.getLast())).isFalse();
        assertThat(sample.packed.upTo(late.metadata().id()).isOlderThan(sample.entries.getLast()))
                .isTrue();
        assertThat(lacking.plus(late)).isEqualTo(sample.plain);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itAddsUpToTheSame(Sample sample) {
        Progress plain = Progress.of(sample.plain);
        Progress packed = Progress.of(sample.packed);

        assertThat(packed.latest()).containsExactlyInAnyOrderElementsOf(plain.latest());
        assertThat(packed.known()).containsExactlyInAnyOrderElementsOf(plain.known());
        assertThat(packed.reviews()).isEqualTo(plain.reviews());
        assertThat(days(packed)).containsExactlyInAnyOrderElementsOf(days(plain));
        for (Change change : sample.plain.entries(Change.class).toList()) {
            Subject subject = change.subject();
            assertThat(packed.latest(subject)).isEqualTo(plain.latest(subject));
            assertThat(packed.all(subject)).isEqualTo(plain.all(subject));
            assertThat(packed.origin(subject)).isEqualTo(plain.origin(subject));
            assertThat(packed.about(change.metadata().at().toLocalDate())).contains(change);
        }
        for (String topic : List.of("t_0", "t_1", "t_2", "t_never")) {
            assertThat(packed.all(topic))
                    .containsExactlyInAnyOrderElementsOf(plain.all(topic).toList());
            assertThat(packed.known(topic)).isEqualTo(plain.known(topic));
            assertThat(packed.isReviewed(topic)).isEqualTo(plain.isReviewed(topic));
            assertThat(packed.latestReview(topic)).isEqualTo(plain.latestReview(topic));
            assertThat(packed.latest(topic::equals, false))
                    .containsExactlyInAnyOrderElementsOf(
                            plain.latest(topic::equals, false).toList());
        }
    }

    private record Said(String item, LocalDate day, Status status) {}

    private static List<Said> days(Progress progress) {
        var said = new ArrayList<Said>();
        progress.days((item, day, status) -> said.add(new Said(item, day, status)));
        return said;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itsStepsAreUndoneAndRedoneAlike(Sample sample) throws IOException {
        FoldedLedger grown = FoldedLedger.of(packed(sample.entries, SIZE / 2));
        UndoHistory plain = UndoHistory.of(sample.plain);
        for (UndoHistory packed : List.of(UndoHistory.of(sample.packed), grown.history())) {
            assertThat(packed.steps(false)).isEqualTo(plain.steps(false));
            assertThat(packed.steps(true)).isEqualTo(plain.steps(true));
            assertThat(packed.undoable()).isEqualTo(plain.undoable());
            assertThat(packed.redoable()).isEqualTo(plain.redoable());
        }
    }
}
