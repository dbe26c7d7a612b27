package waymark.ui.tree;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.model.Section;
import waymark.model.Topic;
import waymark.schedule.Count;
import waymark.ui.controls.CheckMark;
import waymark.ui.controls.Meter;
import waymark.ui.controls.PhasePill;
import waymark.ui.controls.RowContent;
import waymark.ui.kit.ColumnLabel;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.Hint;
import waymark.ui.kit.TextDirection;

/**
 * Keeps the phase of the uppermost rows visible: covers the first row once the phase's own row is scrolled out, and shows and does what
 * that row does. A click goes to that row. The row with the focus is never covered.
 */
final class StickyPhase extends HBox {
    private final RoadmapTreeViewModel model;
    private final TreeTableView<Topic> table;
    private final Disclosure arrow = new Disclosure();
    private final CheckMark mark = new CheckMark();
    private final StackPane sign = new StackPane(mark);
    private final ColumnLabel number = new ColumnLabel("number", 1.75);
    private final Label title = new Label();
    private final Meter meter = new Meter();
    private final ColumnLabel figures = new ColumnLabel("figures", 3.5);
    private final PhasePill pill;
    private final Label planned = new Label();
    private @Nullable VirtualFlow<?> flow;
    private final ReadOnlyObjectWrapper<@Nullable Section> shown = new ReadOnlyObjectWrapper<>();
    private boolean keyboardMoved;
    private Subscription scrolling = Subscription.EMPTY;

    StickyPhase(RoadmapTreeViewModel model, TreeTableView<Topic> table) {
        this.model = model;
        this.table = table;
        pill = new PhasePill(model.model().words());
        setId("sticky-phase");
        getStyleClass().add("sticky-phase");
        title.getStyleClass().add("sticky-title");
        title.setMinWidth(0);
        Hint.show(title);
        planned.getStyleClass().add("quiet");
        planned.setMinWidth(0);
        sign.getStyleClass().add("sign");
        sign.setOnMouseClicked(clicked -> {
            Section phase = shown.get();
            if (phase != null && mark.isVisible()) {
                model.model().statuses().toggle(List.of(phase));
                table.requestFocus();
            }
            clicked.consume();
        });
        arrow.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> {
            Section phase = shown.get();
            if (phase != null) {
                model.reveal(phase);
            }
        });
        HBox.setHgrow(meter, Priority.ALWAYS);
        table.getVisibleLeafColumns().addListener((ListChangeListener<TreeTableColumn<Topic, ?>>) change -> fill());
        fill();
        setMaxHeight(Region.USE_PREF_SIZE);
        setVisible(false);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        setOnMouseClicked(clicked -> {
            Section phase = shown.get();
            if (phase != null) {
                model.reveal(phase);
                table.requestFocus();
            }
        });
        table.skinProperty().subscribe(this::follow);
        table.needsLayoutProperty().subscribe(needed -> {
            if (!needed) {
                follow();
                place();
            }
        });
        table.getFocusModel().focusedIndexProperty().subscribe((before, now) -> keyboardMoved = true);
        table.addEventFilter(ScrollEvent.SCROLL, event -> keyboardMoved = false);
        model.stateProperty().subscribe((before, now) -> place());
    }

    /** Shows in each column what the phase's row shows there. */
    private void fill() {
        getChildren()
                .setAll(table.getVisibleLeafColumns().stream().map(this::cell).toList());
    }

    private HBox cell(TreeTableColumn<Topic, ?> column) {
        return Stream.of(TreeColumn.values())
                .filter(each -> each.id().equals(column.getId()))
                .findFirst()
                .map(each -> switch (each) {
                    case PROGRESS -> cell(column, "progress-cell", meter, figures);
                    case STATUS -> cell(column, "status-cell", pill);
                    case PLANNED -> cell(column, "planned-cell", planned);
                    case DONE -> cell(column, "done-cell");
                })
                .orElseGet(() -> cell(column, "title-cell", arrow, sign, number, title));
    }

    private static HBox cell(TreeTableColumn<Topic, ?> column, String style, Node... content) {
        var line = new HBox(content);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(line, Priority.ALWAYS);
        var cell = new HBox(line);
        cell.getStyleClass().addAll("cell", style);
        cell.minWidthProperty().bind(column.widthProperty());
        cell.maxWidthProperty().bind(column.widthProperty());
        return cell;
    }

    /** The phase that it shows; null for none. */
    ReadOnlyObjectProperty<@Nullable Section> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void follow() {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> found && found != flow) {
            flow = found;
            scrolling.unsubscribe();
            scrolling = found.positionProperty().subscribe(position -> place());
        }
    }

    private void place() {
        @Nullable Section phase = phase();
        setVisible(phase != null);
        shown.set(phase);
        if (phase == null || flow == null) {
            return;
        }
        show(model.stateProperty().get(), phase);
        setTranslateY(table.getHeight() - flow.getHeight());
        if (keyboardMoved) {
            keyboardMoved = false;
            uncover(flow);
        }
    }

    /** The phase of the first row that this wouldn't cover, unless the phase's own row is visible. */
    private @Nullable Section phase() {
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        if (flow == null || first == null) {
            return null;
        }
        double height = prefHeight(-1);
        for (int i = first.getIndex(); i < table.getExpandedItemCount(); i++) {
            IndexedCell<?> cell = flow.getCell(i);
            if (cell.getLayoutY() + cell.getHeight() > height) {
                return cell instanceof TreeTableRow<?> row && row.getItem() instanceof Topic topic
                        ? outOfSight(topic, cell.getLayoutY())
                        : null;
            }
        }
        return null;
    }

    private @Nullable Section outOfSight(Topic topic, double y) {
        var roadmap = model.stateProperty().get().roadmap();
        if (!roadmap.has(topic)) {
            return null;
        }
        Section phase = roadmap.phaseOf(topic).orElse(null);
        return phase == null || phase == topic && y >= 0 ? null : phase;
    }

    private void show(SessionState state, Section phase) {
        int row = Rows.of(table, phase, false);
        arrow.follow(row < 0 ? null : table.getTreeItem(row));
        var all = RowContent.of(model.model(), phase);
        mark.show(all.box(), all.sign());
        planned.setText(model.model().words().planned(all.planned()));
        number.setText(phase.number());
        number.setManaged(!phase.number().isEmpty());
        title.setText(FontCoverage.drawable(phase.text()));
        title.setAccessibleHelp(title.getText());
        title.setNodeOrientation(TextDirection.of(title.getText()));
        Count count = state.rollup().tally(phase).count();
        meter.show(count.part());
        figures.setText(count.done() + "/" + count.counted());
        pill.show(state.rollup().phase(phase));
    }

    private void uncover(VirtualFlow<?> rows) {
        int row = table.getFocusModel().getFocusedIndex();
        IndexedCell<?> first = rows.getFirstVisibleCell();
        if (row < 0 || first == null || row < first.getIndex()) {
            return;
        }
        double hidden = prefHeight(-1) - rows.getCell(row).getLayoutY();
        if (hidden > 0) {
            rows.scrollPixels(-hidden);
        }
    }
}
