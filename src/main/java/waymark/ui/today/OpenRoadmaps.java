package waymark.ui.today;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The open roadmaps of all windows, for the place Today of each. */
public final class OpenRoadmaps {
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * An open roadmap.
     *
     * @param toFront brings its window to the front
     */
    public record Entry(TodayViewModel today, Runnable toFront) {}

    /** Sets the open roadmaps. */
    public void set(List<Entry> now) {
        entries.set(List.copyOf(now));
    }

    /** The open roadmaps, in the order in which their windows were opened. */
    ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }
}
