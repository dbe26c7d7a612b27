package waymark.ui.tree;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.SessionState;
import waymark.model.Field;
import waymark.model.Note;
import waymark.model.Roadmap;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.ui.Desk;

/**
 * What the tree shows, without a toolkit: which rows there are, which are expanded, which one is to be revealed, and the
 * commands that work on the selected ones.
 */
public final class RoadmapTreeViewModel {
    /** From here on a filter is worked out beside the window's thread. */
    private static final int LARGE = 5_000;

    private final Desk desk;
    private final Background background;
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty hideDone = new SimpleBooleanProperty();
    private final ObservableList<Topic> selected = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TreeShape> shape = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TreeFilter> filter = new ReadOnlyObjectWrapper<>(TreeFilter.NONE);
    private final ReadOnlyObjectWrapper<OptionalInt> found = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ObjectProperty<Topic> revealed = new SimpleObjectProperty<>();
    private final NewTopics fresh;
    private @Nullable SessionState left;
    private BitSet expanded = new BitSet();
    private List<Topic> matches = List.of();

    public RoadmapTreeViewModel(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
        expanded.set(0);
        Topic start = Route.nextOpen(desk.state(), desk.state().roadmap().root())
                .orElse(desk.state().roadmap().root());
        roadmap().path(start).forEach(above -> expanded.set(above.index()));
        shape.set(new TreeShape(roadmap(), null, expanded));
        query.subscribe((before, now) -> refilter());
        hideDone.subscribe((before, now) -> refilter());
        fresh = new NewTopics(desk, selected);
        desk.stateProperty().subscribe((before, now) -> {
            if (before.roadmap() != now.roadmap()) {
                follow(before, now);
            }
        });
        desk.wantedProperty().subscribe(topic -> Optional.ofNullable(topic).ifPresent(this::reveal));
    }

    private Roadmap roadmap() {
        return desk.state().roadmap();
    }

    /** What is to be shown, one state after another. */
    public ReadOnlyObjectProperty<SessionState> stateProperty() {
        return desk.stateProperty();
    }

    /** The desk that the roadmap lies on. */
    public Desk desk() {
        return desk;
    }

    /** What the reader filters by. */
    public StringProperty queryProperty() {
        return query;
    }

    /** Whether what is done stays out of sight. */
    public BooleanProperty hideDoneProperty() {
        return hideDone;
    }

    /** The selected topics; the view keeps it. */
    public ObservableList<Topic> selected() {
        return selected;
    }

    ReadOnlyObjectProperty<TreeShape> shapeProperty() {
        return shape.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TreeFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** The topic that is to be brought into sight and selected; the view clears it. */
    public ObjectProperty<Topic> revealedProperty() {
        return revealed;
    }

    /** The topics that match the query, in order. */
    public List<Topic> matches() {
        return matches;
    }

    /** How many topics match; empty where nothing is filtered by. */
    public ReadOnlyObjectProperty<OptionalInt> foundProperty() {
        return found.getReadOnlyProperty();
    }

    private Topic here() {
        return desk.topicProperty().get();
    }

    /** Shows another version of the roadmap: what was expanded and selected stays so, as far as it is still there. */
    private void follow(SessionState before, SessionState now) {
        left = before;
        var open = new BitSet();
        expanded.stream()
                .forEach(index ->
                        now.now(before, before.roadmap().topic(index)).ifPresent(topic -> open.set(topic.index())));
        open.set(0);
        expanded = open;
        selected.setAll(selected.stream()
                .map(topic -> Desk.successor(before, now, topic))
                .distinct()
                .toList());
        refilter(Background.SAME_THREAD);
    }

    /** What a topic of the version that was shown before is in this one. */
    Optional<Topic> now(Topic topic) {
        SessionState before = left;
        return before == null || roadmap().has(topic)
                ? Optional.of(topic)
                : desk.state().now(before, topic);
    }

    /** The topics that are new and were not looked at yet. */
    NewTopics fresh() {
        return fresh;
    }

    private void refilter() {
        refilter(roadmap().size() < LARGE ? Background.SAME_THREAD : background);
    }

    private void refilter(Background worker) {
        var wanted = new TreeFilter(query.get(), hideDone.get());
        if (wanted.isNone()) {
            matches = List.of();
            found.set(OptionalInt.empty());
            filter.set(wanted);
            shape.set(new TreeShape(roadmap(), null, expanded));
            return;
        }
        SessionState state = desk.state();
        worker.run(() -> wanted.apply(state), result -> show(wanted, result), failure -> {
            throw new IllegalStateException(failure);
        });
    }

    private void show(TreeFilter wanted, TreeFilter.Result result) {
        if (result.roadmap() != roadmap() || !wanted.equals(new TreeFilter(query.get(), hideDone.get()))) {
            return;
        }
        matches = result.matches();
        found.set(wanted.query().isEmpty() ? OptionalInt.empty() : OptionalInt.of(matches.size()));
        filter.set(wanted);
        BitSet open = (BitSet) expanded.clone();
        for (Topic match : matches) {
            for (int at = match.parent(); at >= 0; at = roadmap().topic(at).parent()) {
                open.set(at);
            }
        }
        if (wanted.query().isEmpty()) {
            open = expanded;
        }
        shape.set(new TreeShape(roadmap(), result.visible(), open));
    }

    /** Clears what is filtered by. Says whether there was something to clear. */
    public boolean clear() {
        boolean filtered = !query.get().isEmpty();
        query.set("");
        return filtered;
    }

    /** Ticks the selected topics. */
    public void tick() {
        desk.toggle(List.copyOf(selected));
    }

    /** Ticks one topic, or the selected ones where it is among them. */
    public void tick(Topic topic) {
        desk.toggle(selected.contains(topic) ? List.copyOf(selected) : List.of(topic));
    }

    /** Skips the selected topics. */
    public void skip() {
        desk.toggleSkipped(List.copyOf(selected));
    }

    /** Gives the selected topics a status. */
    public void set(Status status) {
        desk.set(List.copyOf(selected), status);
    }

    /** Marks the selected topics as done and goes to the next open one. */
    public void tickAndGoOn() {
        desk.set(List.copyOf(selected), Status.DONE);
        nextOpen();
    }

    /** Goes to the next open topic. */
    public void nextOpen() {
        Route.nextOpen(desk.state(), here()).ifPresent(this::reveal);
    }

    /** Goes to the open topic before. */
    public void previousOpen() {
        Route.previousOpen(desk.state(), here()).ifPresent(this::reveal);
    }

    /** Goes to the next phase, or the one before. */
    public void phase(int by) {
        Route.phase(desk.state(), here(), by).ifPresent(this::reveal);
    }

    /** Goes to a phase by its place, counted from 0. */
    public void goToPhase(int place) {
        var phases = roadmap().phases();
        if (place < phases.size()) {
            reveal(phases.get(place));
        }
    }

    /** Goes to the next topic that matches, or the one before. */
    public void match(int by) {
        if (matches.isEmpty()) {
            return;
        }
        int here = 0;
        while (here < matches.size() && matches.get(here).index() < here().index()) {
            here++;
        }
        boolean on = here < matches.size() && matches.get(here).index() == here().index();
        int to = by > 0 ? here + (on ? 1 : 0) : here - 1;
        reveal(matches.get(Math.floorMod(to, matches.size())));
    }

    /** Brings a topic into sight and selects it. */
    public void reveal(Topic topic) {
        Topic row = topic instanceof Note ? roadmap().parent(topic).orElse(topic) : topic;
        BitSet visible = shape.get().visible();
        if (visible != null && !visible.get(row.index())) {
            hideDone.set(false);
            query.set("");
        }
        revealed.set(row);
    }

    /** Expands, or collapses, a topic and all that stands below it, in one go. */
    public void expandBelow(Topic topic, boolean expand) {
        BitSet open = (BitSet) shape.get().expanded().clone();
        for (Topic below : roadmap().subtree(topic)) {
            if (!below.children().isEmpty() && !(below instanceof Field)) {
                open.set(below.index(), expand);
            }
        }
        open.set(0);
        if (filter.get().query().isEmpty()) {
            expanded = open;
        }
        shape.set(new TreeShape(roadmap(), shape.get().visible(), open));
    }

    /** Where the reader would go on: the first open topic. */
    public Optional<Topic> start() {
        return Route.nextOpen(desk.state(), roadmap().root());
    }
}
