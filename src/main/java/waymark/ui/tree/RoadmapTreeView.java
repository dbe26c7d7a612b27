package waymark.ui.tree;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import waymark.model.PhaseStatus;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.schedule.Box;
import waymark.ui.UiText;

/** The tree table: draws what {@link RoadmapTreeViewModel} says, and tells it what is selected. */
public final class RoadmapTreeView {
    /** The columns that the user can do without, by id. */
    public static final List<String> COLUMNS = List.of("progress", "status", "planned", "done");

    private static final List<KeyCombination> MENU_KEYS = List.of(
            new KeyCodeCombination(KeyCode.CONTEXT_MENU),
            new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN));
    private static final double CELL_EDGES = 2;
    private static final double MENU_INDENT = 32;
    private static final int TITLE_ALONE = 30;
    private static final int WITH_STATUS = 40;
    private static final int WITH_ALL = 58;

    private final RoadmapTreeViewModel model;
    private final TreeTableView<Topic> table = new TreeTableView<>();
    private final ContextMenu columns = new ContextMenu();
    private final VBox pane = new VBox();
    private Function<Status, Optional<KeyCombination>> statusKeys = status -> Optional.empty();
    private final AtomicReference<@Nullable TopicTreeItem> prepared = new AtomicReference<>();

    /** @param em how many pixels an em has, which the widths of the columns follow */
    public RoadmapTreeView(RoadmapTreeViewModel model, ObservableDoubleValue em) {
        this.model = model;
        UiText words = model.desk().words();
        table.setId("roadmap");
        table.getStyleClass().add("roadmap");
        table.setShowRoot(false);
        table.setMinSize(0, 0);
        table.setAccessibleText(words.text("tree.name"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(each -> new TopicTableRow());
        table.setContextMenu(new TopicMenu(model, status -> statusKeys.apply(status)));
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            if (asked.isKeyboardTrigger()) {
                showMenu();
                asked.consume();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (MENU_KEYS.stream().anyMatch(key -> key.match(pressed))) {
                showMenu();
                pressed.consume();
            }
        });
        table.setPlaceholder(new Label(words.text("tree.nothing")));
        columns.getItems().setAll(ColumnChoices.of(model));
        column("title", column -> new TitleCell(model));
        var progress = column("progress", column -> new ProgressCell(model));
        var status = column("status", column -> new StatusCell(model));
        var planned = column(
                "planned",
                column -> new TextCell(model, "planned-cell", row -> TextCell.planned(words, row.planned())));
        var done = column(
                "done",
                column -> new TextCell(
                        model,
                        "done-cell",
                        row -> row.done() == null
                                ? ""
                                : words.day(
                                        row.done(),
                                        model.stateProperty().get().rollup().today())));
        fix(progress, 10, em);
        fix(status, widest(8, phases(words)), em);
        fix(planned, widest(5.5, Stream.of(words.text("planned.ongoing"), words.text("planned.range", 10, 12))), em);
        fix(done, widest(5.2, Stream.of(words.text("column.done"))), em);
        showWhenWide(progress, TITLE_ALONE, em);
        showWhenWide(status, WITH_STATUS, em);
        showWhenWide(planned, WITH_ALL, em);
        showWhenWide(done, WITH_ALL, em);
        em.subscribe((before, now) -> afterLayout(this::shareWidth));
        shareWidth();
        var phase = new StickyPhase(model, table);
        var rows = new StackPane(table, phase);
        rows.setMinSize(0, 0);
        VBox.setVgrow(rows, Priority.ALWAYS);
        pane.setMinWidth(0);
        pane.getStyleClass().add("tree-pane");
        pane.getChildren().addAll(new Breadcrumb(model, phase.shownProperty(), table::requestFocus), rows);
        table.getSelectionModel().selectedItemProperty().subscribe(item -> tell());
        model.prepareWith(
                shape -> prepared.set(new TopicTreeItem(shape.roadmap().root(), shape).built()));
        model.shapeProperty().subscribe(this::build);
        model.revealedProperty().subscribe(this::reveal);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<Topic>>)
                change -> tell());
    }

    /** The control, and what lies about it. */
    public Node pane() {
        return pane;
    }

    /** The control. */
    public TreeTableView<Topic> node() {
        return table;
    }

    private TreeTableColumn<Topic, Topic> column(
            String id, Function<TreeTableColumn<Topic, Topic>, TreeTableCell<Topic, Topic>> cells) {
        var column = new TreeTableColumn<Topic, Topic>(model.desk().words().text("column." + id));
        column.setId(id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setContextMenu(columns);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value(row.getValue())));
        column.setCellFactory(cells::apply);
        table.getColumns().add(column);
        return column;
    }

    private static @Nullable Topic value(@Nullable TreeItem<Topic> item) {
        return item == null ? null : item.getValue();
    }

    private static Stream<String> phases(UiText words) {
        return Stream.concat(
                Stream.of(PhaseStatus.values()).map(status -> words.text("phase", status)),
                Stream.of(Box.DOING, Box.SKIPPED, Box.DEFERRED).map(box -> words.text("box", box)));
    }

    /** How many ems the widest of these texts needs in a cell: words are longer in some languages than in others. */
    private static double widest(double least, Stream<String> texts) {
        return texts.mapToDouble(text -> new Text(text).getLayoutBounds().getWidth())
                .map(width -> width / Font.getDefault().getSize() + CELL_EDGES)
                .reduce(least, Math::max);
    }

    private void fix(TreeTableColumn<Topic, Topic> column, double ems, ObservableDoubleValue em) {
        em.subscribe(size -> {
            double width = ems * size.doubleValue();
            column.setMinWidth(0);
            column.setMaxWidth(width);
            column.setMinWidth(width);
            column.setPrefWidth(width);
        });
    }

    /** The control shares its width out when that changes, but not when a column asks for another one. */
    private void shareWidth() {
        table.setColumnResizePolicy(TreeTableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** The bar beside the rows has its new width only then. */
    private void afterLayout(Runnable action) {
        Scene scene = table.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    action.run();
                }
            });
            table.requestLayout();
        }
    }

    private void showWhenWide(TreeTableColumn<Topic, Topic> column, int ems, ObservableDoubleValue em) {
        Runnable decide =
                () -> column.setVisible(!model.memory().hiddenColumns().contains(column.getId())
                        && (table.getWidth() == 0 || table.getWidth() >= ems * em.get()));
        model.memory().hiddenColumns().addListener((ListChangeListener<String>) change -> decide.run());
        table.widthProperty().subscribe(decide);
        em.subscribe(decide);
    }

    private void build(TreeShape shape) {
        List<Topic> before = List.copyOf(model.selected());
        Topic looked = model.desk().topicProperty().get();
        var old = table.getRoot();
        boolean another = old != null && !shape.roadmap().has(old.getValue());
        var scroll = ScrollAnchor.of(table);
        TopicTreeItem ready = prepared.getAndSet(null);
        table.setRoot(
                ready != null && ready.isOf(shape)
                        ? ready
                        : new TopicTreeItem(shape.roadmap().root(), shape).built());
        var selection = table.getSelectionModel();
        for (Topic topic : before) {
            int row = Rows.of(table, topic, false);
            if (row >= 0) {
                selection.select(row);
            }
        }
        if (another) {
            scroll.restore(model::now);
            return;
        }
        int row = Rows.of(table, looked, false);
        if (row >= 0 && !before.isEmpty()) {
            table.getFocusModel().focus(row);
            Rows.bringIntoSight(table, row);
        }
    }

    private void reveal(@Nullable Topic topic) {
        if (topic == null) {
            return;
        }
        int row = Rows.of(table, topic, true);
        if (row >= 0) {
            table.getSelectionModel().clearAndSelect(row);
            table.getFocusModel().focus(row);
            Rows.bringIntoSight(table, row);
        }
        model.revealedProperty().set(null);
    }

    private void tell() {
        var topics = table.getSelectionModel().getSelectedItems().stream()
                .filter(item -> item != null && item.getValue() != null)
                .map(TreeItem::getValue)
                .toList();
        if (topics.isEmpty()) {
            return;
        }
        model.selected().setAll(topics);
        TreeItem<Topic> focused = table.getSelectionModel().getSelectedItem();
        model.desk().topicProperty().set(focused == null ? topics.getLast() : focused.getValue());
    }

    /** Opens the menu of the row that has the focus, below its title. */
    private void showMenu() {
        int row = table.getFocusModel().getFocusedIndex();
        ContextMenu menu = table.getContextMenu();
        if (row < 0 || menu.isShowing()) {
            return;
        }
        Rows.bringIntoSight(table, row);
        table.layout();
        Node shown = table.lookupAll(".tree-table-row-cell").stream()
                .filter(node -> node instanceof TreeTableRow<?> each && each.isVisible() && each.getIndex() == row)
                .findFirst()
                .orElse(table);
        menu.show(shown, Side.BOTTOM, MENU_INDENT, 0);
    }

    /** Says which keys give a topic a status. */
    public void statusKeys(Function<Status, Optional<KeyCombination>> keys) {
        statusKeys = keys;
    }

    /** Has keys handled before the control sees them. */
    public void onKey(EventHandler<KeyEvent> handler) {
        table.addEventFilter(KeyEvent.ANY, handler);
    }
}
