package waymark.ui.today;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import waymark.app.Background;
import waymark.ui.LivePreferences;
import waymark.ui.today.OpenRoadmaps.Entry;

/** The day of the other open roadmaps, for the place Today of one. Computed only while visible and wanted. */
public final class OtherRoadmaps {
    private final TodayViewModel own;
    private final OpenRoadmaps open;
    private final LivePreferences choices;
    private final Background background;
    private final ReadOnlyBooleanWrapper exist = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper wanted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Entry>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ChangeListener<List<Entry>> following = (entries, before, now) -> refresh();
    private boolean inSight;

    /**
     * @param own the day beside which they are shown
     * @param background computes the day of a large roadmap
     */
    public OtherRoadmaps(TodayViewModel own, OpenRoadmaps open, LivePreferences choices, Background background) {
        this.own = own;
        this.open = open;
        this.choices = choices;
        this.background = background;
        // Weak, so that the program's list doesn't keep a closed window in memory.
        open.entriesProperty().addListener(new WeakChangeListener<>(following));
    }

    /** Tells whether Today is visible. */
    void inSight(boolean now) {
        inSight = now;
        refresh();
    }

    /** Computes again what is open and wanted. */
    public void refresh() {
        List<Entry> others = inSight ? others() : List.of();
        exist.set(!others.isEmpty());
        wanted.set(choices.preferences().allRoadmaps());
        show(wanted.get() && own.isToday() ? others : List.of());
    }

    /** A roadmap that has no window any more, or shows a past day, has no others beside it. */
    private List<Entry> others() {
        List<Entry> all = open.entriesProperty().get();
        Predicate<Entry> isOwn = entry -> entry.today().roadmap() == own.roadmap();
        return all.stream().anyMatch(isOwn)
                ? all.stream().filter(isOwn.negate()).toList()
                : List.of();
    }

    private void show(List<Entry> others) {
        List<Entry> before = shown.get();
        List<Entry> now = others.stream()
                .map(entry -> before.stream()
                        .filter(day -> day.today().roadmap() == entry.today().roadmap())
                        .findFirst()
                        .orElseGet(() -> day(entry)))
                .toList();
        if (!now.equals(before)) {
            before.stream()
                    .filter(day -> !now.contains(day))
                    .forEach(day -> day.today().inSight(false));
            shown.set(now);
        }
    }

    private Entry day(Entry entry) {
        TodayViewModel day = entry.today().beside(own.roadmap(), background, entry.toFront());
        day.inSight(true);
        return new Entry(day, entry.toFront());
    }

    /** Whether there are others. */
    ReadOnlyBooleanProperty existProperty() {
        return exist.getReadOnlyProperty();
    }

    /** The others that are shown, each with its own day. */
    ReadOnlyObjectProperty<List<Entry>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the user wants to see them. */
    ReadOnlyBooleanProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Shows or hides them. */
    void want(boolean all) {
        choices.choose(chosen -> chosen.withAllRoadmaps(all));
        refresh();
    }
}
