package waymark.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import waymark.settings.WindowState;
import waymark.ui.Jobs;
import waymark.ui.Place;
import waymark.ui.PlaceView;
import waymark.ui.changes.ChangesView;
import waymark.ui.command.Command;
import waymark.ui.command.CommandTable;
import waymark.ui.progress.ProgressView;
import waymark.ui.reviews.ReviewsView;
import waymark.ui.today.TodayView;

/** The places of an open roadmap, one of which is visible. */
final class Places {
    private final RoadmapViewModels open;
    private final ObservableDoubleValue em;
    private final CommandTable commands;
    private final RoadmapPlace roadmap;
    private final Map<Place, PlaceView> views = new EnumMap<>(Place.class);
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.ROADMAP);
    private final StackPane root = new StackPane();
    private final Deque<Runnable> ahead = new ArrayDeque<>();

    Places(RoadmapViewModels open, ObservableDoubleValue em, CommandTable commands) {
        this.open = open;
        this.em = em;
        this.commands = commands;
        roadmap = new RoadmapPlace(open, em, commands);
        views.put(Place.ROADMAP, roadmap);
        root.setMinSize(0, 0);
        root.getChildren().add(roadmap.node());
        Stream.of(Place.REVIEWS, Place.TODAY).forEach(each -> {
            ahead.add(() -> prepare(each));
            ahead.add(() -> style(view(each).node()));
        });
    }

    StackPane node() {
        return root;
    }

    RoadmapViewModels open() {
        return open;
    }

    RoadmapPlace roadmap() {
        return roadmap;
    }

    /** The visible place. */
    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Goes to a place. */
    void goTo(Place there) {
        view(place.get()).keep();
        PlaceView view = view(there);
        place.set(there);
        views.values().forEach(each -> each.node().setVisible(each == view));
        view.focus();
    }

    /** Goes to a place, or back to the roadmap if that place is already visible. */
    void toggle(Place there) {
        goTo(place.get() == there ? Place.ROADMAP : there);
    }

    /** Goes back to the roadmap. Returns whether another place was visible. */
    boolean leave() {
        if (place.get() == Place.ROADMAP) {
            return false;
        }
        goTo(Place.ROADMAP);
        return true;
    }

    /** Goes to the place that was visible, with what it showed. */
    void restore(WindowState left) {
        roadmap.restore(left.pane());
        Stream.of(Place.values())
                .filter(each -> each.name().equals(left.place()))
                .findFirst()
                .ifPresent(this::goTo);
    }

    /** The present state, without the window's position. */
    WindowState state() {
        var tree = open.tree();
        return new WindowState(
                null,
                roadmap.pane(),
                place.get().name(),
                tree.memory().here(),
                tree.expanded(),
                tree.memory().columns().state());
    }

    void keep() {
        views.values().forEach(PlaceView::keep);
    }

    /**
     * Prepares a part of a place that hasn't been visited yet: creating and styling its nodes takes many frames the first time. Places of a
     * large roadmap are created on the first visit.
     *
     * @return whether there was a part to prepare
     */
    boolean prepareNext() {
        boolean isSmall = Jobs.isQuick(open.model().state().roadmap());
        if (ahead.isEmpty() || !isSmall) {
            return false;
        }
        ahead.remove().run();
        return true;
    }

    private void prepare(Place there) {
        if (!views.containsKey(there)) {
            view(there).node().setVisible(false);
        }
    }

    /** Styles and lays out a node that isn't visible; otherwise that happens once it becomes visible. */
    private void style(Node node) {
        if (!node.isVisible()) {
            node.setOpacity(0);
            node.setVisible(true);
            try {
                root.applyCss();
                root.layout();
            } finally {
                node.setVisible(false);
                node.setOpacity(1);
            }
        }
    }

    private PlaceView view(Place there) {
        return views.computeIfAbsent(there, missing -> {
            PlaceView made = make(missing);
            if (made.node() instanceof Region region) {
                region.setMinWidth(0);
            }
            root.getChildren().add(made.node());
            return made;
        });
    }

    private PlaceView make(Place there) {
        return switch (there) {
            case ROADMAP -> roadmap;
            case TODAY -> new TodayView(open.today(), open.others(), em);
            case PROGRESS -> new ProgressView(open.progress().get(), em);
            case REVIEWS -> new ReviewsView(open.reviews(), () -> commands.run(Command.CLEAR));
            case CHANGES -> new ChangesView(open.changes(), () -> commands.run(Command.CLEAR));
        };
    }
}
