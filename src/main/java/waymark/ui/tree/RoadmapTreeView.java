package waymark.ui.tree;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.ui.UiText;

/** The tree table: draws the rows of a {@link RoadmapTreeViewModel} and reports the selection to it. */
public final class RoadmapTreeView {
    private static final List<KeyCombination> MENU_KEYS = List.of(
            new KeyCodeCombination(KeyCode.CONTEXT_MENU),
            new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN));
    private static final double MENU_INDENT = 32;

    private final RoadmapTreeViewModel model;
    private final TreeTableView<Topic> table = new TreeTableView<>();
    private final VBox pane = new VBox();
    private Function<Status, Optional<KeyCombination>> statusKeys = status -> Optional.empty();
    private Function<Topic, List<MenuItem>> menu = topic -> List.of();
    private final AtomicReference<@Nullable TopicTreeItem> prepared = new AtomicReference<>();

    /** @param em the number of pixels in an em, which the columns' widths follow */
    public RoadmapTreeView(RoadmapTreeViewModel model, ObservableDoubleValue em) {
        this.model = model;
        UiText words = model.model().words();
        table.setId("roadmap");
        table.getStyleClass().add("roadmap");
        table.setShowRoot(false);
        table.setMinSize(0, 0);
        table.setAccessibleText(words.text("tree.name"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(each -> new TopicTableRow());
        table.setContextMenu(new TopicMenu(model, status -> statusKeys.apply(status), topic -> menu.apply(topic)));
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
        new TreeColumns(model, table, em);
        var phase = new StickyPhase(model, table);
        var rows = new StackPane(table, phase);
        rows.setMinSize(0, 0);
        VBox.setVgrow(rows, Priority.ALWAYS);
        pane.setMinWidth(0);
        pane.getStyleClass().add("tree-pane");
        pane.getChildren()
                .addAll(
                        new Breadcrumb(model, phase.shownProperty(), table::requestFocus),
                        new SortNotice(model, table::requestFocus),
                        rows);
        table.getSelectionModel().selectedItemProperty().subscribe(item -> report());
        model.preparation()
                .with(shape -> prepared.set(new TopicTreeItem(shape.roadmap().root(), shape).built()));
        model.shapeProperty().subscribe(this::build);
        model.revealedProperty().subscribe(this::reveal);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<Topic>>)
                change -> report());
    }

    /** The root node: the control with its surroundings. */
    public Node pane() {
        return pane;
    }

    /** The control. */
    public TreeTableView<Topic> node() {
        return table;
    }

    private void build(TreeShape shape) {
        List<Topic> before = List.copyOf(model.selected());
        Topic looked = model.model().topicProperty().get();
        var old = table.getRoot();
        boolean stays = old instanceof TopicTreeItem root
                && (!shape.roadmap().has(root.getValue()) || shape.hasRowsOf(root.shape()));
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
        if (stays) {
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

    private void report() {
        var topics = table.getSelectionModel().getSelectedItems().stream()
                .filter(item -> item != null && item.getValue() != null)
                .map(TreeItem::getValue)
                .toList();
        if (topics.isEmpty()) {
            return;
        }
        model.selected().setAll(topics);
        TreeItem<Topic> focused = table.getSelectionModel().getSelectedItem();
        model.model().topicProperty().set(focused == null ? topics.getLast() : focused.getValue());
    }

    /** Opens the context menu of the focused row, below its title. */
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

    /** Sets what a double click does on a row without children. */
    public void onOpen(Runnable action) {
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            TreeItem<Topic> item = table.getSelectionModel().getSelectedItem();
            if (click.getClickCount() == 2
                    && click.getButton() == MouseButton.PRIMARY
                    && item != null
                    && item.isLeaf()) {
                action.run();
            }
        });
    }

    /** Sets how to find the shortcut for a status. */
    public void statusKeys(Function<Status, Optional<KeyCombination>> keys) {
        statusKeys = keys;
    }

    /** Sets the additional items of the context menu. */
    public void onMenu(Function<Topic, List<MenuItem>> items) {
        menu = items;
    }

    /** Adds a handler that receives keys before the control does. */
    public void onKey(EventHandler<KeyEvent> handler) {
        table.addEventFilter(KeyEvent.ANY, handler);
    }
}
