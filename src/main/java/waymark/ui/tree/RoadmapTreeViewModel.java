package waymark.ui.tree;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.SessionState;
import waymark.model.Prose;
import waymark.model.Roadmap;
import waymark.model.Topic;
import waymark.settings.WindowState;
import waymark.ui.Jobs;
import waymark.ui.RoadmapModel;

/** The tree without a toolkit: its rows, which of them are expanded, and which one to scroll to. */
public final class RoadmapTreeViewModel {
    private final RoadmapModel model;
    private final Background background;
    private final FilterModel narrowing;
    private final TreeViewState memory;
    private final Navigator walk;
    private final ObservableList<Topic> selected;
    private final ReadOnlyObjectWrapper<TreeShape> shape = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TreeFilter> filter = new ReadOnlyObjectWrapper<>(TreeFilter.NONE);
    private final ReadOnlyObjectWrapper<OptionalInt> found = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ObjectProperty<Topic> revealed = new SimpleObjectProperty<>();
    private final UnseenTopics fresh;
    private final SelectionCommands edits;
    private @Nullable SessionState left;
    private final RowPreparation preparation;
    private BitSet expanded = new BitSet();
    private List<Topic> matches = List.of();
    private boolean taking;

    public RoadmapTreeViewModel(RoadmapModel model, Background background) {
        this.model = model;
        this.background = background;
        this.selected = model.selected();
        expanded.set(0);
        Topic start = Route.nextOpen(model.state(), model.state().roadmap().root())
                .orElse(model.state().roadmap().root());
        roadmap().path(start).forEach(above -> expanded.set(above.index()));
        shape.set(new TreeShape(roadmap(), null, expanded));
        preparation = new RowPreparation(shape::get, () -> Jobs.forAll(roadmap(), background), this::expand);
        narrowing = new FilterModel(this::refilter);
        memory = new TreeViewState(model);
        walk = new Navigator(model, this::bring, this::matches);
        fresh = new UnseenTopics(model, selected);
        edits = new SelectionCommands(model, walk);
        model.stateProperty().subscribe((before, now) -> {
            if (before.roadmap() != now.roadmap()) {
                follow(before, now);
            }
        });
        model.wantedProperty().subscribe(topic -> Optional.ofNullable(topic).ifPresent(this::reveal));
    }

    private Roadmap roadmap() {
        return model.state().roadmap();
    }

    /** The state to show, as it changes. */
    public ReadOnlyObjectProperty<SessionState> stateProperty() {
        return model.stateProperty();
    }

    /** The open roadmap. */
    public RoadmapModel model() {
        return model;
    }

    /** The filter of the rows. */
    public FilterModel narrowing() {
        return narrowing;
    }

    /** The selected topics; the view updates the list. */
    public ObservableList<Topic> selected() {
        return selected;
    }

    ReadOnlyObjectProperty<TreeShape> shapeProperty() {
        return shape.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TreeFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** The topic to scroll to and select; the view resets it to null. */
    public ObjectProperty<Topic> revealedProperty() {
        return revealed;
    }

    /** The topics that match the filter, in order. */
    public List<Topic> matches() {
        return matches;
    }

    /** The number of matches; empty without a filter. */
    public ReadOnlyObjectProperty<OptionalInt> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Shows another version of the roadmap. What was expanded and selected stays so, if it still exists. */
    private void follow(SessionState before, SessionState now) {
        left = before;
        expanded = TreeViewState.follow(expanded, before, now);
        selected.setAll(selected.stream()
                .map(topic -> now.successor(before, topic))
                .distinct()
                .toList());
        walk.follow(topic -> now.successor(before, topic));
        narrowing.follow(
                only -> now.successor(before, before.roadmap().topic(only)).index());
        narrow(Background.SAME_THREAD);
    }

    /** A topic of the previous version in this one. */
    Optional<Topic> now(Topic topic) {
        SessionState before = left;
        return before == null || roadmap().has(topic)
                ? Optional.of(topic)
                : model.state().now(before, topic);
    }

    /** The topics that are new and haven't been selected yet. */
    UnseenTopics fresh() {
        return fresh;
    }

    private void refilter() {
        narrow(Jobs.forAll(roadmap(), background));
    }

    private void narrow(Background worker) {
        TreeFilter wanted = narrowing.filter();
        if (wanted.isNone()) {
            matches = List.of();
            found.set(OptionalInt.empty());
            filter.set(wanted);
            shape.set(new TreeShape(roadmap(), null, expanded, narrowing.order()));
            return;
        }
        SessionState state = model.state();
        // Only a user who searches for something new has no position among the rows to lose.
        boolean again = wanted.seeksLike(filter.get());
        BitSet open = wanted.seeks() ? (BitSet) expanded.clone() : expanded;
        worker.run(
                () -> {
                    var found = wanted.apply(state, open);
                    var result = again ? found.whole() : found;
                    if (wanted.seeks()) {
                        preparation.of(result.first());
                    }
                    return result;
                },
                result -> show(wanted, result),
                Background::unexpected);
    }

    /** Whether the rows are up to date with the filter. */
    public boolean isSettled() {
        return filter.get().equals(narrowing.filter());
    }

    private void show(TreeFilter wanted, TreeFilter.Result result) {
        if (result.rows().roadmap() != roadmap() || !wanted.equals(narrowing.filter())) {
            return;
        }
        matches = result.matches();
        found.set(wanted.seeks() ? OptionalInt.of(matches.size()) : OptionalInt.empty());
        filter.set(wanted);
        if (!wanted.seeks()) {
            for (int at = wanted.only(); at > 0; at = roadmap().topic(at).parent()) {
                expanded.set(at);
            }
        }
        shape.set(result.first().in(narrowing.order()));
        preparation.openMore(result, background);
        if (taking) {
            goToFirstMatch();
        }
    }

    /** Prepares rows before they are shown. */
    RowPreparation preparation() {
        return preparation;
    }

    /** Removes the part of the filter that was added last; the user stays at the selected topic. Returns whether there was one. */
    public boolean clear() {
        if (!filter.get().query().isEmpty()) {
            Route.found(matches, model.topicProperty().get()).ifPresent(found -> {
                roadmap().path(found).forEach(above -> expanded.set(above.index()));
                reveal(found);
            });
        }
        return narrowing.clear();
    }

    /** Goes to the first match as soon as the search is done. */
    public void goToFirstMatch() {
        taking = !isSettled();
        if (!taking) {
            matches.stream().findFirst().ifPresent(this::reveal);
        }
    }

    /** Shows the phase of the selected topic alone, or the whole roadmap again. */
    public void togglePhaseAlone() {
        narrowing.toggleOnly(Route.part(model.state(), model.topicProperty().get()));
    }

    /** The commands that change the selected topics. */
    public SelectionCommands edits() {
        return edits;
    }

    /** Scrolls to a topic and selects it. */
    public void reveal(Topic topic) {
        Topic row = topic instanceof Prose ? roadmap().parent(topic).orElse(topic) : topic;
        walk.leave(row);
        bring(row);
    }

    private void bring(Topic row) {
        BitSet visible = shape.get().visible();
        if (visible != null && !visible.get(row.index())) {
            narrowing.clearAll();
        }
        revealed.set(row);
    }

    /** Expands or collapses a topic and everything below it. */
    public void expandBelow(Topic topic, boolean expand) {
        preparation.expand(open -> shape.get().expanding(topic, expand).expanded());
    }

    private void expand(TreeShape rows) {
        if (!filter.get().seeks()) {
            expanded = rows.expanded();
        }
        shape.set(rows);
    }

    /** Selects the topic that was selected last time, or else the first open one. */
    public void begin() {
        memory.topic().or(walk::start).ifPresent(this::reveal);
    }

    /** Restores the expanded rows and the filter of the last time. */
    public void restore(WindowState left) {
        memory.restore(left, expanded);
        refilter();
    }

    /** The ids of the expanded topics, to be saved. */
    public List<String> expanded() {
        return memory.ids(expanded);
    }

    /** The state of the tree, to be saved. */
    public TreeViewState memory() {
        return memory;
    }

    /** The navigation between topics. */
    public Navigator walk() {
        return walk;
    }
}
