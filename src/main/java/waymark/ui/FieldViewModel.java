package waymark.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import waymark.app.SessionState;
import waymark.model.Blank;
import waymark.progress.Period;

/** One blank while it is filled in: what is typed, and what is kept of it. */
public final class FieldViewModel {
    private final RoadmapModel model;
    private final Blank field;
    private final Period period;
    private final StringProperty draft = new SimpleStringProperty("");
    private String kept = "";

    /** @param period the one whose review is shown; of no use for other blanks */
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

    /** Whether nothing can be typed, as a past day is shown. */
    public boolean isReadOnly() {
        return model.past().isPresent();
    }

    /** What is typed. */
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

    /** Takes over what is kept now, unless something else is being typed. */
    public void refresh() {
        String now = value(model.state());
        boolean untouched = draft.get().strip().equals(kept);
        kept = now;
        if (untouched && !draft.get().strip().equals(now)) {
            draft.set(now);
        }
    }

    /** Has what is typed kept. */
    public void keep() {
        if (draft.get().strip().equals(kept)) {
            return;
        }
        String typed = draft.get().strip();
        int changed = switch (field.kind()) {
            case TEXT, DATE -> model.setField(field, typed);
            case REVIEW -> model.setReview(field, period, draft.get());
        };
        // What was not taken is still typed, and stays in sight.
        if (changed > 0) {
            kept = typed;
        }
    }
}
