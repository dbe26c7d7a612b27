package waymark.ui.today;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The roadmaps that are open in the windows of the program, as the place Today of each knows them. */
public final class OpenRoadmaps {
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * A roadmap in its window.
     *
     * @param toFront brings the window to the front
     */
    public record Entry(TodayViewModel today, Runnable toFront) {}

    /** Says which are open now. */
    public void set(List<Entry> now) {
        entries.set(List.copyOf(now));
    }

    /** Those that are open, in the order in which their windows were opened. */
    ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }
}
