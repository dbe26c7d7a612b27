package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.model.Status;

class FoldedLedgerTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00+01:00");

    private static ChangeMetadata metadata(int number) {
        return new ChangeMetadata("%026d".formatted(number), NOON, "test");
    }

    @Test
    void oneEntryAfterAnotherAddsUpToWhatTheWholeLedgerDoes() {
        List<Entry> entries = List.of(
                new Change.OfStatus(metadata(1), "t_1", null, Status.DONE, null),
                new Change.OfNote(metadata(2), "t_1", "first"),
                new Change.OfNote(metadata(3), "t_1", "second"),
                new Change.OfStatus(metadata(4).undoing(metadata(1).id()), "t_1", null, null, null));
        FoldedLedger grown = FoldedLedger.of(Ledger.EMPTY);
        for (Entry entry : entries) {
            grown = grown.plus(entry);
        }
        FoldedLedger whole = FoldedLedger.of(Ledger.of(entries));

        assertThat(grown.ledger()).isEqualTo(whole.ledger());
        assertThat(grown.progress().latest())
                .containsExactlyInAnyOrderElementsOf(whole.progress().latest());
        for (boolean redo : new boolean[] {false, true}) {
            assertThat(grown.history().steps(redo)).isEqualTo(whole.history().steps(redo));
        }
        assertThat(grown.history().undoable().orElseThrow().moves().getFirst().before())
                .as("undoing gives the note of before back")
                .isEqualTo(new Change.OfNote(metadata(2), "t_1", "first"));
    }
}
