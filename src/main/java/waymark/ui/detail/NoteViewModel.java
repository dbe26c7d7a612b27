package waymark.ui.detail;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import waymark.model.Topic;
import waymark.ui.RoadmapModel;

/** The user's note on a topic while it is being written. */
public final class NoteViewModel {
    private final RoadmapModel model;
    private final Topic topic;
    private final String id;
    private final StringProperty draft = new SimpleStringProperty("");
    private String kept;

    NoteViewModel(RoadmapModel model, Topic topic) {
        this.model = model;
        this.topic = topic;
        this.id = model.state().ids().id(topic);
        kept = value();
        draft.set(kept);
    }

    private String value() {
        return model.state().progress().note(id).orElse("");
    }

    /** The id of the topic, which stays the same in every version of the roadmap. */
    String id() {
        return id;
    }

    /** The text in the editor. */
    public StringProperty draftProperty() {
        return draft;
    }

    /** Shows the saved note, unless the user is typing something else. */
    void refresh() {
        String now = value();
        boolean untouched = draft.get().strip().equals(kept);
        kept = now;
        if (untouched && !draft.get().strip().equals(now)) {
            draft.set(now);
        }
    }

    /** Saves what was typed. */
    public void keep() {
        String typed = draft.get().strip();
        // A text that was refused stays in the editor.
        if (!typed.equals(kept) && model.state().roadmap().has(topic) && model.setNote(topic, draft.get()) > 0) {
            kept = typed;
        }
    }
}
