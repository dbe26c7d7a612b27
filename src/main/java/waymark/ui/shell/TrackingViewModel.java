package waymark.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import waymark.app.Background;
import waymark.app.Problem.Kind;
import waymark.app.RoadmapFile;
import waymark.app.SessionState;
import waymark.model.PlainEntry;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Tracking;
import waymark.ui.LatestOnly;
import waymark.ui.RoadmapModel;
import waymark.ui.UiText;

/** Asks whether to track the entries of a roadmap without boxes, until the user decides or postpones it, and lists these entries. */
public final class TrackingViewModel {
    private final RoadmapModel model;
    private final LatestOnly<List<Line>> reading;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private boolean later;

    /**
     * A line of the preview.
     *
     * @param heading whether it is a heading whose entries follow
     * @param done whether the author has marked it as done
     */
    public record Line(String text, boolean heading, boolean done) {}

    TrackingViewModel(RoadmapModel model, Background background) {
        this.model = model;
        this.reading = new LatestOnly<>(model, background, this::work, lines::setAll);
        model.stateProperty().subscribe(this::show);
    }

    private void show(SessionState state) {
        boolean asks = !later && state.oddities().stream().anyMatch(odd -> odd.kind() == Kind.ENTRIES_TO_TRACK);
        if (asks) {
            reading.start();
        }
        asking.set(asks);
    }

    private Callable<List<Line>> work() {
        Roadmap roadmap = model.state().roadmap();
        return () -> preview(roadmap);
    }

    private static List<Line> preview(Roadmap roadmap) {
        var preview = new ArrayList<Line>();
        List<Section> sections = roadmap.all(Section.class).toList();
        int at = 0;
        int listed = -1;
        for (PlainEntry entry : RoadmapFile.plainEntries(roadmap.source())) {
            while (at + 1 < sections.size() && sections.get(at + 1).range().start() <= entry.offset()) {
                at++;
            }
            if (entry.proposed()) {
                if (at != listed && !sections.get(at).text().isEmpty()) {
                    preview.add(new Line(sections.get(at).text(), true, false));
                }
                listed = at;
                preview.add(new Line(entry.text(), false, entry.isMarkedDone()));
            }
        }
        return preview;
    }

    /** Whether the question is shown. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** The entries that would be tracked. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** The number of these entries. */
    int count() {
        return (int) lines.stream().filter(line -> !line.heading()).count();
    }

    /** How many of them the author has marked as done. */
    int done() {
        return (int) lines.stream().filter(Line::done).count();
    }

    /** Tracks them. */
    void track() {
        model.sections().track(model.state().roadmap().root(), Tracking.ON);
    }

    /** Doesn't ask again while the roadmap is open. */
    void putOff() {
        later = true;
        asking.set(false);
    }

    UiText words() {
        return model.words();
    }
}
