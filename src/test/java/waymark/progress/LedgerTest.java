package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00+01:00");
    private static final Entry FIRST = note(1, "a");
    private static final Entry SECOND = note(2, "b");
    private static final Entry THIRD = note(3, "c");

    private static Entry note(int number, String text) {
        return new Change.OfNote(new ChangeMetadata("%026d".formatted(number), NOON, "test"), "t", text);
    }

    @Test
    void entriesAreInTheOrderOfTheirIdsEachOnce() {
        Ledger ledger = Ledger.of(List.of(THIRD, FIRST, SECOND, FIRST));

        assertThat(ledger.entries()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(ledger.size()).isEqualTo(3);
        assertThat(ledger).isEqualTo(Ledger.of(List.of(FIRST, SECOND, THIRD)));
        assertThat(ledger).isNotEqualTo(Ledger.of(List.of(FIRST, SECOND)));
    }

    @Test
    void anEntryIsPutInItsPlace() {
        Ledger ledger = Ledger.of(List.of(FIRST, THIRD));

        assertThat(ledger.isOlderThan(SECOND)).isFalse();
        assertThat(ledger.isOlderThan(THIRD)).isFalse();
        assertThat(ledger.plus(SECOND).entries()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(ledger.plus(THIRD)).isEqualTo(ledger);
        assertThat(Ledger.EMPTY.isOlderThan(FIRST)).isTrue();
        assertThat(Ledger.EMPTY.plus(FIRST).isOlderThan(SECOND)).isTrue();
    }

    /** Whoever has both ledgers in memory need not fold one again that brings nothing new. */
    @Test
    void aLedgerThatAlreadyHasTheOtherStaysItself() {
        Ledger all = Ledger.of(List.of(FIRST, SECOND, THIRD));
        Ledger some = Ledger.of(List.of(FIRST, THIRD));

        assertThat(all.union(some)).isSameAs(all);
        assertThat(some.union(all)).isEqualTo(all);
        assertThat(some.union(Ledger.of(List.of(SECOND)))).isEqualTo(all);
        assertThat(some.union(Ledger.of(List.of(note(3, "damaged")))).size()).isEqualTo(2);
    }

    @Test
    void partsOfItAreFound() {
        Ledger all = Ledger.of(List.of(FIRST, SECOND, THIRD));

        assertThat(all.upTo(SECOND.metadata().id()).entries()).containsExactly(FIRST, SECOND);
        assertThat(all.upTo(THIRD.metadata().id())).isSameAs(all);
        assertThat(all.without(Ledger.of(List.of(SECOND)))).containsExactly(FIRST, THIRD);
        assertThat(all.without(all)).isEmpty();
    }
}
