package waymark.ui.detail;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import waymark.model.Topic;
import waymark.ui.RoadmapModel;

/** The user's note on one topic while it is written. */
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

    /** What the topic is called in the progress file, whichever version of the roadmap is open. */
    String id() {
        return id;
    }

    /** What is typed. */
    public StringProperty draftProperty() {
        return draft;
    }

    /** Takes over what is kept now, unless something else is being typed. */
    void refresh() {
        String now = value();
        boolean untouched = draft.get().strip().equals(kept);
        kept = now;
        if (untouched && !draft.get().strip().equals(now)) {
            draft.set(now);
        }
    }

    /** Has what is typed kept. */
    public void keep() {
        String typed = draft.get().strip();
        // What was not taken is still typed, and stays in sight.
        if (!typed.equals(kept) && model.state().roadmap().has(topic) && model.setNote(topic, draft.get()) > 0) {
            kept = typed;
        }
    }
}
