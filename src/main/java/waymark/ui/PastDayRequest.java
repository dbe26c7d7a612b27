package waymark.ui;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A place's request to show the roadmap as it was on a past day. */
public final class PastDayRequest {
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> day = new ReadOnlyObjectWrapper<>();

    /** Requests a day. */
    public void ask(LocalDate wanted) {
        day.set(null);
        day.set(wanted);
    }

    /** The requested day. Fires for each request, even for the same day. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }
}
