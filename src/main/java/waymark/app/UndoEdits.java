package waymark.app;

import java.util.List;
import java.util.Optional;
import waymark.progress.ChangeDraft;
import waymark.progress.UndoHistory.Move;
import waymark.progress.UndoHistory.Step;

/** Undo and redo, which are changes like any other. */
final class UndoEdits {
    private UndoEdits() {}

    /** Undoes the last step that is still in effect. */
    static List<ChangeDraft> undo(SessionState state) {
        for (var history = state.history(); history.undoable().isPresent(); history = history.withoutUndoable()) {
            Step step = history.undoable().get();
            var inForce = step.inForce(state.progress());
            if (!inForce.isEmpty()) {
                return inForce.stream().map(move -> undoing(move, step)).toList();
            }
        }
        return List.of();
    }

    private static ChangeDraft undoing(Move move, Step step) {
        return metadata -> move.change().like(move.before(), metadata.undoing(step.id()));
    }

    /** Redoes the step that was undone last. */
    static List<ChangeDraft> redo(SessionState state) {
        Optional<Step> step = state.history().redoable();
        return step.isEmpty()
                ? List.of()
                : step.get().moves().stream()
                        .map(move -> redoing(move, step.get()))
                        .toList();
    }

    private static ChangeDraft redoing(Move move, Step step) {
        return metadata -> move.change().like(move.change(), metadata.redoing(step.id()));
    }
}
