package waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.model.Status;
import waymark.progress.UndoHistory.Move;
import waymark.progress.UndoHistory.Step;

class UndoHistoryTest {
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-23T10:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    private static ChangeMetadata metadata(int number) {
        return new ChangeMetadata(id(number), AT, "test");
    }

    private static String id(int number) {
        return "%026d".formatted(number);
    }

    private Change done(ChangeMetadata metadata, String item, Status status) {
        var change = new Change.OfStatus(metadata, item, null, status, null);
        entries.add(change);
        return change;
    }

    private Change done(int number, String item, Status status) {
        return done(metadata(number), item, status);
    }

    private UndoHistory history() {
        return UndoHistory.of(Ledger.of(entries));
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }

    @Test
    void whoHasNotBegunHasNothingToUndo() {
        assertThat(history().undoable()).isEmpty();
        assertThat(history().redoable()).isEmpty();
        assertThat(history().steps(false)).isEmpty();
    }

    @Test
    void theLastStepIsUndoneFirstAndKnowsWhatHeldBefore() {
        Change first = done(1, "t_a", Status.DOING);
        Change second = done(2, "t_a", Status.DONE);
        assertThat(history().undoable()).contains(new Step(id(2), List.of(new Move(second, first))));
        assertThat(history().withoutUndoable().undoable()).contains(new Step(id(1), List.of(new Move(first, null))));
        assertThat(ids(history().steps(false))).containsExactly(id(1), id(2));
        assertThat(history().steps(true)).isEmpty();
    }

    @Test
    void changesOfOneStepAreUndoneTogether() {
        Change first = done(1, "t_a", Status.DONE);
        Change second = done(new ChangeMetadata(id(2), AT, "test", id(1), null, null), "t_b", Status.DONE);
        assertThat(history().steps(false))
                .containsExactly(new Step(id(1), List.of(new Move(first, null), new Move(second, null))));
    }

    @Test
    void whatWasUndoneCanBeRedoneAndThenUndoneAgain() {
        done(1, "t_a", Status.DONE);
        done(2, "t_b", Status.DONE);
        done(metadata(3).undoing(id(2)), "t_b", Status.OPEN);
        assertThat(ids(history().steps(false))).containsExactly(id(1));
        assertThat(history().redoable()).map(Step::id).contains(id(2));
        done(metadata(4).undoing(id(1)), "t_a", Status.OPEN);
        assertThat(history().undoable()).isEmpty();
        assertThat(ids(history().steps(true))).containsExactly(id(2), id(1));

        done(metadata(5).redoing(id(1)), "t_a", Status.DONE);
        assertThat(ids(history().steps(true))).containsExactly(id(2));
        assertThat(history().undoable()).map(Step::id).contains(id(5));
    }

    @Test
    void afterAnotherChangeNothingCanBeRedone() {
        done(1, "t_a", Status.DONE);
        done(metadata(2).undoing(id(1)), "t_a", Status.OPEN);
        done(3, "t_b", Status.DONE);
        assertThat(history().redoable()).isEmpty();
        assertThat(ids(history().steps(false))).containsExactly(id(3));
    }

    @Test
    void whatIsNotTheLastStepIsNotUndoneOrRedone() {
        done(1, "t_a", Status.DONE);
        done(2, "t_b", Status.DONE);
        done(metadata(3).undoing(id(1)), "t_a", Status.OPEN);
        assertThat(ids(history().steps(false))).containsExactly(id(1), id(2));
        assertThat(history().redoable()).isEmpty();

        done(metadata(4).undoing(id(2)), "t_b", Status.OPEN);
        done(metadata(5).redoing(id(1)), "t_a", Status.DONE);
        assertThat(history().redoable()).map(Step::id).contains(id(2));
    }

    @Test
    void ofAStepOnlyWhatStillHoldsIsInForce() {
        Change first = done(1, "t_a", Status.DONE);
        done(new ChangeMetadata(id(2), AT, "test", id(1), null, null), "t_b", Status.DONE);
        Step step = history().undoable().orElseThrow();
        assertThat(step.inForce(Progress.of(Ledger.of(entries)))).hasSize(2);

        done(3, "t_b", Status.SKIPPED);
        assertThat(step.inForce(Progress.of(Ledger.of(entries))))
                .extracting(Move::change)
                .containsExactly(first);
        done(metadata(4).undoing(id(3)), "t_b", Status.DONE);
        assertThat(step.inForce(Progress.of(Ledger.of(entries)))).hasSize(2);
        assertThat(step.inForce(Progress.EMPTY)).isEmpty();
    }
}
