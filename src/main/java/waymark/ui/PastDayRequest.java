package waymark.ui;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** By which a place asks for a past day to be shown as it was. */
public final class PastDayRequest {
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> day = new ReadOnlyObjectWrapper<>();

    /** Asks for a day. */
    public void ask(LocalDate wanted) {
        day.set(null);
        day.set(wanted);
    }

    /** The day that is asked for; told anew each time. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }
}
