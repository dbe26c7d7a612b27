package waymark.ui.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import waymark.model.PhaseStatus;
import waymark.model.Topic;
import waymark.schedule.Box;
import waymark.ui.UiText;

/**
 * The columns of the tree table. A column is shown if the roadmap has something for it, the user wants it, and enough room is left for the
 * titles, which get the rest. Widths, order and hidden columns are saved.
 */
final class TreeColumns {
    static final String TITLE = "title";

    private static final double CELL_EDGES = 2;
    private static final double LEAST = 3;
    private static final double LEAST_TITLE = 8;

    private final RoadmapTreeViewModel model;
    private final ColumnsModel kept;
    private final TreeTableView<Topic> table;
    private final ObservableDoubleValue em;
    private final ContextMenu menu = new ContextMenu();
    private final Sharing sharing = new Sharing();
    private final TreeTableColumn<Topic, Topic> title;
    private boolean arranging;
    private boolean fitting;

    TreeColumns(RoadmapTreeViewModel model, TreeTableView<Topic> table, ObservableDoubleValue em) {
        this.model = model;
        this.kept = model.memory().columns();
        this.table = table;
        this.em = em;
        UiText words = model.model().words();
        menu.getItems().setAll(ColumnChoices.of(model));
        title = column(TITLE, column -> new TitleCell(model));
        for (TreeColumn column : TreeColumn.values()) {
            column(column.id(), ignored -> cell(column, words));
        }
        table.setTreeColumn(title);
        table.setColumnResizePolicy(sharing);
        order();
        arrange();
        new HeaderClicks(model, table);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> fitting = pressed.getClickCount() > 1);
        table.widthProperty().subscribe((before, now) -> arrange());
        em.subscribe((before, now) -> {
            arrange();
            afterLayout(this::arrange);
        });
        kept.hidden().addListener((ListChangeListener<String>) change -> arrange());
        // The change arrives while cells are being laid out.
        kept.filled().addListener((SetChangeListener<TreeColumn>) change -> Platform.runLater(this::arrange));
        kept.order().addListener((ListChangeListener<String>) change -> order());
        table.getColumns().addListener((ListChangeListener<TreeTableColumn<Topic, ?>>) change -> keepOrder());
    }

    private TreeTableCell<Topic, Topic> cell(TreeColumn column, UiText words) {
        return switch (column) {
            case PROGRESS -> new ProgressCell(model);
            case STATUS -> new StatusCell(model);
            case PLANNED -> new TextCell(model, "planned-cell", row -> words.planned(row.planned()));
            case DONE ->
                new TextCell(
                        model,
                        "done-cell",
                        row -> row.done() == null
                                ? ""
                                : words.day(
                                        row.done(),
                                        model.stateProperty().get().rollup().today()));
        };
    }

    private TreeTableColumn<Topic, Topic> column(
            String id, Function<TreeTableColumn<Topic, Topic>, TreeTableCell<Topic, Topic>> cells) {
        var column = new TreeTableColumn<Topic, Topic>(model.model().words().text("column." + id));
        column.setId(id);
        column.setSortable(false);
        column.setContextMenu(menu);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value(row.getValue())));
        column.setCellFactory(cells::apply);
        column.widthProperty().subscribe((before, now) -> resized(column));
        table.getColumns().add(column);
        return column;
    }

    private static @Nullable Topic value(@Nullable TreeItem<Topic> item) {
        return item == null ? null : item.getValue();
    }

    /** The width of a column in ems. */
    private double ems(TreeColumn column) {
        return kept.width(column.id()).orElseGet(() -> {
            UiText words = model.model().words();
            return switch (column) {
                case PROGRESS -> 10;
                case STATUS -> widest(8, words, statuses(words));
                case PLANNED ->
                    widest(5.5, words, Stream.of(words.text("planned.ongoing"), words.text("planned.range", 10, 12)));
                case DONE -> widest(5.2, words, Stream.of(words.text("column.done")));
            };
        });
    }

    private static Stream<String> statuses(UiText words) {
        return Stream.concat(
                Stream.of(PhaseStatus.values()).map(status -> words.text("phase", status)),
                Stream.of(Box.DOING, Box.SKIPPED, Box.DEFERRED).map(box -> words.text("box", box)));
    }

    /** The width in ems of the widest of these texts in a cell: words are longer in some languages. */
    private static double widest(double least, UiText words, Stream<String> texts) {
        return texts.mapToDouble(text -> new Text(text).getLayoutBounds().getWidth())
                .map(width -> width / Font.getDefault().getSize() + CELL_EDGES)
                .reduce(least, Math::max);
    }

    /** Shows each column that there is room for and gives the titles the rest. */
    private void arrange() {
        if (arranging) {
            return;
        }
        arranging = true;
        title.setMinWidth(LEAST_TITLE * em.get());
        double taken = 0;
        boolean room = true;
        for (TreeColumn each : TreeColumn.values()) {
            var column = find(each.id());
            double width = ems(each) * em.get();
            if (kept.isWanted(each)) {
                room &= table.getWidth() == 0 || table.getWidth() - taken - width >= titles(each) * em.get();
                taken += width;
            }
            column.setMinWidth(LEAST * em.get());
            column.setPrefWidth(width);
            column.setVisible(kept.isWanted(each) && room);
        }
        arranging = false;
        share();
    }

    /** The least width of the titles, in ems, next to a column and those before it. */
    private static double titles(TreeColumn column) {
        return switch (column) {
            case PROGRESS -> 20;
            case STATUS -> 24;
            case PLANNED -> 28;
            // This column appears with the first tick, which shouldn't wrap titles.
            case DONE -> 36;
        };
    }

    private TreeTableColumn<Topic, ?> find(String id) {
        return table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void share() {
        sharing.call(new TreeTableView.ResizeFeatures<>(table, null, 0.0));
    }

    private void resized(TreeTableColumn<Topic, ?> column) {
        if (!arranging && column != title && column.isVisible()) {
            kept.keepWidth(column.getId(), column.getWidth() / em.get());
            share();
        }
    }

    /** Arranges the columns in the user's order. */
    private void order() {
        if (!kept.order().isEmpty() && !kept.order().equals(ids())) {
            table.getColumns().setAll(kept.order().stream().map(this::find).toList());
        }
    }

    private void keepOrder() {
        List<String> now = ids();
        if (now.size() == TreeColumn.values().length + 1 && !now.equals(kept.order())) {
            kept.order().setAll(now);
        }
    }

    private List<String> ids() {
        return table.getColumns().stream().map(TableColumnBase::getId).toList();
    }

    /** The scroll bar only has its new width after the layout. */
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

    /**
     * The titles get what the other columns leave. Dragging an edge gives one of its two columns what the other loses; a column that is
     * fitted to its content takes the room from the titles, or gives it back.
     */
    @SuppressWarnings("rawtypes")
    private final class Sharing extends ConstrainedColumnResizeBase
            implements Callback<TreeTableView.ResizeFeatures, Boolean> {
        @Override
        public Boolean call(TreeTableView.ResizeFeatures features) {
            TableColumnBase<?, ?> column = features.getColumn();
            if (column != null) {
                return draw(column, features.getDelta());
            }
            double others = table.getVisibleLeafColumns().stream()
                    .filter(each -> each != title)
                    .mapToDouble(TableColumnBase::getWidth)
                    .sum();
            title.setPrefWidth(Math.max(title.getMinWidth(), features.getContentWidth() - others));
            return true;
        }

        private boolean draw(TableColumnBase<?, ?> column, double delta) {
            Optional<TableColumnBase<?, ?>> other = fitting ? Optional.of(title) : Optional.ofNullable(next(column));
            if (other.isEmpty() || other.get() == column) {
                return false;
            }
            double least = column.getMinWidth() - column.getWidth();
            double most = other.get().getWidth() - other.get().getMinWidth();
            double by = Math.max(least, Math.min(delta, most));
            arranging = true;
            column.setPrefWidth(column.getWidth() + by);
            other.get().setPrefWidth(other.get().getWidth() - by);
            arranging = false;
            Stream.of(column, other.get())
                    .filter(each -> each != title)
                    .forEach(each -> kept.keepWidth(each.getId(), each.getWidth() / em.get()));
            return by != 0;
        }

        private @Nullable TableColumnBase<?, ?> next(TableColumnBase<?, ?> column) {
            var shown = table.getVisibleLeafColumns();
            int at = shown.indexOf(column);
            return at + 1 < shown.size() ? shown.get(at + 1) : null;
        }
    }
}
