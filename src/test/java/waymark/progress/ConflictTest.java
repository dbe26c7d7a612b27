package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.model.Status;

/** What two devices that didn't know of each other said of the same topics. */
class ConflictTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-23T10:00:00Z");

    private static ChangeMetadata metadata(int number) {
        return new ChangeMetadata("%026d".formatted(number), AT, "test");
    }

    private static Change said(int number, String item, Status status) {
        return new Change.OfStatus(metadata(number), item, null, status, null);
    }

    @Test
    void whatBothSayLastOfATopicIsAConflictWhereItDiffersTheOldestFirst() {
        var here = new MergeSide(List.of(
                said(1, "t_a", Status.OPEN),
                said(7, "t_a", Status.DONE),
                said(3, "t_b", Status.DONE),
                said(4, "t_c", Status.DONE),
                said(5, "t_d", Status.DONE)));
        var there = new MergeSide(List.of(
                said(2, "t_a", Status.SKIPPED),
                said(6, "t_b", Status.DOING),
                said(8, "t_c", Status.DONE),
                said(9, "t_e", Status.DONE)));
        List<Conflict> clashes = here.clashes(there);
        assertThat(clashes).extracting(clash -> clash.here().about()).containsExactly("t_b", "t_a");
        assertThat(clashes)
                .extracting(clash -> clash.winner().metadata().id())
                .containsExactly(metadata(6).id(), metadata(7).id());
    }

    @Test
    void theLastWordOfASideIsTheOneWithTheGreatestIdWhateverTheOrder() {
        var here = new MergeSide(List.of(said(7, "t_a", Status.DONE), said(1, "t_a", Status.OPEN)));
        var there = new MergeSide(List.of(said(2, "t_a", Status.SKIPPED)));
        assertThat(here.clashes(there))
                .containsExactly(new Conflict(said(7, "t_a", Status.DONE), said(2, "t_a", Status.SKIPPED)));
    }

    @Test
    void itIsOpenUntilTheUserDecidesAndAgainWhenThatIsTakenBack() {
        Change here = said(1, "t_a", Status.DONE);
        Change there = said(2, "t_a", Status.SKIPPED);
        var conflict = new Conflict(here, there);
        var progress = Progress.of(Ledger.of(List.of(here, there)));
        assertThat(conflict.isOpen(progress)).isTrue();

        Progress decided = progress.with(said(3, "t_a", Status.DONE));
        assertThat(conflict.isOpen(decided)).isFalse();
        assertThat(conflict.isOpen(progress.with(said(3, "t_a", Status.SKIPPED))))
                .isFalse();

        ChangeMetadata back = metadata(4).undoing(metadata(3).id());
        assertThat(conflict.isOpen(decided.with(new Change.OfStatus(back, "t_a", null, Status.SKIPPED, null))))
                .isTrue();
        assertThat(conflict.isOpen(decided.with(new Change.OfStatus(back, "t_a", null, Status.OPEN, null))))
                .isFalse();
    }

    @Test
    void ofAnUnknownTopicNothingIsOpen() {
        assertThat(new Conflict(said(1, "t_a", Status.DONE), said(2, "t_a", Status.SKIPPED)).isOpen(Progress.EMPTY))
                .isFalse();
    }
}
