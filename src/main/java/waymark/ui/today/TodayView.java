package waymark.ui.today;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.model.Topic;
import waymark.schedule.Agenda;
import waymark.ui.PlaceView;
import waymark.ui.TopicSearch;
import waymark.ui.kit.Chooser;
import waymark.ui.kit.DirectDrawing;
import waymark.ui.today.OpenRoadmaps.Entry;

/** The place Today. Up and Down move from row to row, Left and Right from day to day. */
public final class TodayView implements PlaceView {
    private static final double TWO_COLUMNS = 76;

    private final TodayViewModel model;
    private final ObservableDoubleValue em;
    private final DayHead head;
    private final WelcomeCard welcome;
    private final BeforeStartCard beforeStart;
    private final RoutineCard routine;
    private final SuggestionsCard suggestions;
    private final RevisionCard revision;
    private final FocusCard focus;
    private final DoneCard done;
    private final Label hint;
    private final TodayColumns columns = new TodayColumns();
    private final VBox others = new VBox();
    private final Map<Entry, OtherRoadmapView> views = new HashMap<>();
    private final VBox page;
    private final ScrollPane scroll;
    private final StackPane root;
    /** Whether to take the focus once there is content. */
    private boolean awaited;

    /** @param em the font size */
    public TodayView(TodayViewModel model, OtherRoadmaps roadmaps, ObservableDoubleValue em) {
        this.model = model;
        this.em = em;
        var chooser = new Chooser<Topic>(
                "focus-chooser",
                model.words().text("changes.chooser.filter"),
                model.words().text("palette.nothing"),
                topic -> new Chooser.Choice(
                        TopicSearch.title(topic), "", model.focus().path(topic)));
        head = new DayHead(model, roadmaps);
        welcome = new WelcomeCard(model);
        beforeStart = new BeforeStartCard(model);
        routine = new RoutineCard(model);
        suggestions = new SuggestionsCard(model);
        revision = new RevisionCard(model);
        focus = new FocusCard(model, chooser);
        done = new DoneCard(model);
        hint = Card.quiet(model.words().text("today.hint"));
        page = new VBox(head, welcome, beforeStart, columns, others);
        page.getStyleClass().add("today-page");
        others.setId("other-roadmaps");
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll = new ScrollPane(page);
        DirectDrawing.of(scroll);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("today-scroll");
        root = new StackPane(scroll, chooser);
        root.setId("today");
        scroll.widthProperty().subscribe(this::arrange);
        em.addListener((size, before, now) -> arrange());
        root.visibleProperty().subscribe(model::inSight);
        model.shownProperty().subscribe(this::show);
        model.shownProperty().subscribe(shown -> roadmaps.refresh());
        root.visibleProperty().subscribe(roadmaps::inSight);
        roadmaps.shownProperty().subscribe(this::showOthers);
        model.beforeReload(focus::keep);
    }

    private void arrange() {
        boolean wide = scroll.getWidth() >= TWO_COLUMNS * em.get();
        columns.arrange(wide);
        others.getChildren().forEach(each -> ((OtherRoadmapView) each).arrange(wide));
    }

    private void showOthers(List<Entry> now) {
        keepingFocus(() -> {
            others.getChildren()
                    .setAll(now.stream()
                            .map(entry -> views.computeIfAbsent(
                                    entry, shown -> new OtherRoadmapView(shown, this::keepingFocus)))
                            .toList());
            views.keySet().retainAll(now);
            others.setManaged(!now.isEmpty());
            arrange();
        });
    }

    private void show(@Nullable TodayContent shown) {
        awaited |= shown == null && page.isFocusWithin();
        page.setVisible(shown != null);
        if (shown == null) {
            return;
        }
        keepingFocus(this::refresh);
        if (awaited) {
            awaited = false;
            focus();
        }
    }

    private void refresh() {
        Agenda agenda = model.shown().agenda();
        boolean hasRoutine = !agenda.groups().isEmpty();
        List<Node> first = hasRoutine ? List.of(routine) : List.of(suggestions, revision, done);
        List<Node> second = hasRoutine ? List.of(suggestions, revision, focus, done) : List.of(focus, hint);
        columns.show(first, second);
        head.refresh();
        welcome.refresh();
        beforeStart.refresh();
        routine.refresh();
        suggestions.refresh();
        revision.refresh();
        focus.refresh();
        done.refresh();
    }

    private void keepingFocus(Runnable change) {
        Stop before = stop();
        change.run();
        restore(before);
    }

    /** The focused row and its position among all. */
    private record Stop(@Nullable Object about, int place) {}

    private Stop stop() {
        var stops = stops();
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        int place = owner instanceof FocusableRow row ? stops.indexOf(row) : -1;
        return new Stop(place < 0 ? null : stops.get(place).about(), place);
    }

    /** The focus stays on the same row, or else at the same position. */
    private void restore(Stop before) {
        if (before.place() < 0) {
            return;
        }
        List<FocusableRow> stops = stops();
        Node owner = root.getScene().getFocusOwner();
        if (owner instanceof FocusableRow row && stops.contains(row) || stops.isEmpty()) {
            return;
        }
        Predicate<FocusableRow> same = row -> row.about().equals(before.about());
        FocusableRow next = stops.stream()
                .filter(same)
                .findFirst()
                .orElseGet(() -> stops.get(Math.min(before.place(), stops.size() - 1)));
        next.requestFocus();
    }

    private List<FocusableRow> stops() {
        return page.lookupAll("." + FocusableRow.STOP).stream()
                .map(FocusableRow.class::cast)
                .filter(this::isShown)
                .toList();
    }

    private boolean isShown(Node row) {
        for (Node at = row; at != page; at = at.getParent()) {
            if (at == null || !at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof FocusableRow row)
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isShiftDown()) {
            return;
        }
        boolean mirrored = root.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            List<FocusableRow> stops = stops();
            int next = stops.indexOf(row) + (code == KeyCode.DOWN ? 1 : -1);
            if (next >= 0 && next < stops.size()) {
                stops.get(next).requestFocus();
                bringIntoSight(stops.get(next));
            } else if (next < 0) {
                scroll.setVvalue(0);
            }
        } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            model.move(code == KeyCode.RIGHT == mirrored ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    private void bringIntoSight(Node row) {
        double height = scroll.getViewportBounds().getHeight();
        double rest = page.getHeight() - height;
        if (rest <= 0) {
            return;
        }
        var bounds = page.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
        double top = scroll.getVvalue() * rest;
        if (bounds.getMinY() < top) {
            scroll.setVvalue(bounds.getMinY() / rest);
        } else if (bounds.getMaxY() > top + height) {
            scroll.setVvalue(Math.min(1, (bounds.getMaxY() - height) / rest));
        }
    }

    @Override
    public Node node() {
        return root;
    }

    /** Moves the focus to the first thing to tick, or to the buttons for other days. */
    @Override
    public void focus() {
        if (!page.isVisible()) {
            awaited = true;
            return;
        }
        // The rows are in the scene once the scroll pane has its skin.
        root.applyCss();
        List<FocusableRow> stops = stops();
        stops.stream()
                .filter(row -> !row.getStyleClass().contains("today-part"))
                .findFirst()
                .map(Node.class::cast)
                .orElseGet(head::first)
                .requestFocus();
    }

    @Override
    public void keep() {
        focus.keep();
    }
}
