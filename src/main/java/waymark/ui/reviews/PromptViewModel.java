package waymark.ui.reviews;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import waymark.model.Blank;
import waymark.progress.Period;
import waymark.ui.FieldViewModel;
import waymark.ui.RoadmapModel;

/** A prompt while it is answered, and what its period suggests. The suggestion is nobody's words before it is used. */
public final class PromptViewModel {
    private final FieldViewModel answer;
    private final String id;
    private final ReadOnlyStringWrapper draft = new ReadOnlyStringWrapper("");

    PromptViewModel(RoadmapModel model, Blank prompt, Period period) {
        this.answer = new FieldViewModel(model, prompt, period);
        this.id = model.state().ids().id(prompt);
    }

    /** What is typed and kept. */
    FieldViewModel answer() {
        return answer;
    }

    /** Names the prompt in every version of the roadmap. */
    String id() {
        return "prompt-" + id;
    }

    /** The prompt. */
    Blank prompt() {
        return answer.field();
    }

    /** What the period suggests; empty where it has nothing to say. */
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

    /** Makes the suggestion the answer, where nothing is written yet. Says whether it did. */
    boolean useDraft() {
        if (!isEmpty() || draft.get().isBlank()) {
            return false;
        }
        answer.draftProperty().set(draft.get());
        answer.keep();
        return true;
    }
}
