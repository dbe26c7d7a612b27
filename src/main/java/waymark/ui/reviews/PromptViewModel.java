package waymark.ui.reviews;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import waymark.model.Blank;
import waymark.progress.Period;
import waymark.ui.FieldViewModel;
import waymark.ui.RoadmapModel;

/**
 * A prompt, its answer while it is being written, and the suggestion for its period. A suggestion isn't an answer until the user accepts
 * it.
 */
public final class PromptViewModel {
    private final FieldViewModel answer;
    private final String id;
    private final ReadOnlyStringWrapper draft = new ReadOnlyStringWrapper("");

    PromptViewModel(RoadmapModel model, Blank prompt, Period period) {
        this.answer = new FieldViewModel(model, prompt, period);
        this.id = model.state().ids().id(prompt);
    }

    /** The editor of the answer. */
    FieldViewModel answer() {
        return answer;
    }

    /** The prompt's id, which stays the same in every version of the roadmap. */
    String id() {
        return "prompt-" + id;
    }

    /** The prompt. */
    Blank prompt() {
        return answer.field();
    }

    /** The suggestion for the period; empty if there is none. */
    ReadOnlyStringProperty draftProperty() {
        return draft.getReadOnlyProperty();
    }

    void suggest(String text) {
        draft.set(text);
    }

    /** Whether nothing is written yet. */
    boolean isEmpty() {
        return answer.draftProperty().get().isBlank();
    }

    /** Uses the suggestion as the answer if nothing is written yet. Returns whether it did. */
    boolean useDraft() {
        if (!isEmpty() || draft.get().isBlank()) {
            return false;
        }
        answer.draftProperty().set(draft.get());
        answer.keep();
        return true;
    }
}
