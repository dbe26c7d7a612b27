package waymark.ui.detail;

import java.time.YearMonth;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import waymark.app.SessionState;
import waymark.model.Field;
import waymark.ui.Desk;

/** One blank while it is filled in: what is typed, and what is kept of it. */
public final class FieldViewModel {
    private final Desk desk;
    private final Field field;
    private final YearMonth month;
    private final StringProperty draft = new SimpleStringProperty("");
    private String kept = "";

    /** @param month the month whose review is shown */
    public FieldViewModel(Desk desk, Field field, YearMonth month) {
        this.desk = desk;
        this.field = field;
        this.month = month;
        kept = value(desk.state());
        draft.set(kept);
    }

    /** The blank. */
    public Field field() {
        return field;
    }

    /** What is typed. */
    public StringProperty draftProperty() {
        return draft;
    }

    private String value(SessionState state) {
        String id = state.ids().id(field);
        var value = switch (field.kind()) {
            case TEXT, DATE -> state.progress().field(id);
            case REVIEW -> state.progress().review(id, month);
        };
        return value.orElse("");
    }

    /** Takes over what is kept now, unless something else is being typed. */
    public void refresh() {
        String now = value(desk.state());
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
        kept = draft.get().strip();
        switch (field.kind()) {
            case TEXT, DATE -> desk.setField(field, draft.get());
            case REVIEW -> desk.setReview(field, month, draft.get());
        }
    }
}
