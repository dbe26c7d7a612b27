package waymark.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import waymark.app.SessionState;
import waymark.model.Blank;
import waymark.progress.Period;

/** A blank being filled in: the text in the editor and the value that is saved. */
public final class FieldViewModel {
    private final RoadmapModel model;
    private final Blank field;
    private final Period period;
    private final StringProperty draft = new SimpleStringProperty("");
    private String kept = "";

    /** @param period the period of the review that is shown; ignored for other blanks */
    public FieldViewModel(RoadmapModel model, Blank field, Period period) {
        this.model = model;
        this.field = field;
        this.period = period;
        kept = value(model.state());
        draft.set(kept);
    }

    /** The blank. */
    public Blank field() {
        return field;
    }

    /** Whether the field is read-only because a past day is shown. */
    public boolean isReadOnly() {
        return model.past().isPresent();
    }

    /** The text in the editor. */
    public StringProperty draftProperty() {
        return draft;
    }

    private String value(SessionState state) {
        String id = state.ids().id(field);
        var value = switch (field.kind()) {
            case TEXT, DATE -> state.progress().field(id);
            case REVIEW -> state.progress().review(id, period);
        };
        return value.orElse("");
    }

    /** Shows the saved value, unless the user is typing something else. */
    public void refresh() {
        String now = value(model.state());
        boolean untouched = draft.get().strip().equals(kept);
        kept = now;
        if (untouched && !draft.get().strip().equals(now)) {
            draft.set(now);
        }
    }

    /** Saves what was typed. */
    public void keep() {
        if (draft.get().strip().equals(kept)) {
            return;
        }
        String typed = draft.get().strip();
        int changed = switch (field.kind()) {
            case TEXT, DATE -> model.setField(field, typed);
            case REVIEW -> model.setReview(field, period, draft.get());
        };
        // A text that was refused stays in the editor.
        if (changed > 0) {
            kept = typed;
        }
    }
}
