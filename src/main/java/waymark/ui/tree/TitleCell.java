package waymark.ui.tree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import waymark.app.OwnTopicEdits;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Section;
import waymark.model.StatusLine;
import waymark.model.Topic;
import waymark.schedule.Box;
import waymark.ui.controls.CheckMark;
import waymark.ui.controls.RowContent;
import waymark.ui.kit.ColumnLabel;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.HighlightedText;
import waymark.ui.kit.Hint;
import waymark.ui.kit.Icon;

/**
 * The column of titles: box, number, title. A click on the box ticks. A long title extends over empty columns next to it, then wraps; if it
 * still doesn't fit, a tooltip shows all of it.
 */
final class TitleCell extends RowCell {
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final int LINES = 3;
    private static final double INDENT = 1.5;
    private static final double AROUND_LINES = 0.8;
    private static final double FIRST_LINE = 0.23;

    private final CheckMark mark = new CheckMark();
    private final Disclosure arrow = new Disclosure();
    private final StackPane sign = new StackPane();
    private final ColumnLabel number = new ColumnLabel("number", 1.75);
    private final HighlightedText title = new HighlightedText(LINES);
    private final Region own = Icon.OWN.node();
    private final Region note = Icon.NOTE.node();
    private final Region dot = new Region();
    private final Label value = new Label();
    private final HBox line = new HBox(arrow, sign, number, title, own, note, dot, value);
    private final OverflowRegion place = new OverflowRegion(line);
    private @Nullable RowContent shown;
    private boolean wrapped;

    TitleCell(RoadmapTreeViewModel model) {
        super(model, "title-cell");
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        tableRowProperty().flatMap(TreeTableRow::treeItemProperty).subscribe(arrow::follow);
        sign.getStyleClass().add("sign");
        own.getStyleClass().add("note-sign");
        own.managedProperty().bind(own.visibleProperty());
        note.getStyleClass().add("note-sign");
        note.managedProperty().bind(note.visibleProperty());
        tableRowProperty()
                .flatMap(TreeTableRow::treeItemProperty)
                .flatMap(TreeItem::expandedProperty)
                .subscribe((before, expanded) -> mark());
        dot.getStyleClass().add("new-dot");
        dot.managedProperty().bind(dot.visibleProperty());
        value.getStyleClass().add("value");
        value.setMinWidth(0);
        value.managedProperty().bind(value.visibleProperty());
        number.managedProperty().bind(number.visibleProperty());
        HBox.setHgrow(value, Priority.SOMETIMES);
        addEventHandler(MouseEvent.MOUSE_ENTERED, this::entered);
        sign.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        sign.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    private void entered(MouseEvent event) {
        Topic topic = getItem();
        if (topic != null && title.isCut()) {
            Hint.of(this, topic.text());
        } else {
            setTooltip(null);
        }
    }

    private void pressed(MouseEvent event) {
        Topic topic = getItem();
        if (topic != null && mark.isVisible() && event.getButton() == MouseButton.PRIMARY) {
            model().edits().tick(topic);
            getTreeTableView().requestFocus();
            event.consume();
        }
    }

    @Override
    @Nullable
    Node show(RowContent row) {
        shown = row;
        if (getTooltip() != null) {
            getTooltip().setText(row.topic().text());
        }
        model().memory().columns().see(row);
        mark.show(row.box(), row.sign());
        sign.getChildren().setAll(row.box() == null ? sign(row.topic()) : mark);
        number.setText(row.topic().number());
        number.setVisible(!row.topic().number().isEmpty());
        title.setMinWidth(row.value() == null ? 0 : USE_PREF_SIZE);
        title.show(
                FontCoverage.drawable(text(row)), model().filterProperty().get().query());
        var state = model().stateProperty().get();
        own.setVisible(OwnTopicEdits.isOwn(row.topic()));
        note.setVisible(state.progress().note(state.ids().id(row.topic())).isPresent());
        mark();
        String filled = row.value();
        value.setVisible(filled != null);
        value.setText(
                filled == null ? "" : filled.isEmpty() ? model().model().words().text("tree.blank") : readable(filled));
        value.pseudoClassStateChanged(PseudoClass.getPseudoClass("empty"), "".equals(filled));
        pseudoClassStateChanged(CLOSED, row.box() == Box.DONE || row.box() == Box.SKIPPED);
        pseudoClassStateChanged(PseudoClass.getPseudoClass("skipped"), row.box() == Box.SKIPPED);
        return place;
    }

    private String text(RowContent row) {
        var roadmap = model().model().state().roadmap();
        boolean goesOn = row.topic() instanceof Item item && roadmap.has(item) && item.hasMoreLines(roadmap.source());
        return row.topic().text() + (goesOn ? " …" : "");
    }

    /** Up to the next column that isn't empty in this row. */
    @Override
    double extent() {
        double extent = getWidth();
        RowContent row = shown;
        var columns = getTreeTableView().getVisibleLeafColumns();
        for (int at = columns.indexOf(getTableColumn()) + 1; row != null && at < columns.size(); at++) {
            var column = columns.get(at);
            if (TreeColumn.valueOf(column.getId().toUpperCase(Locale.ROOT)).isFilled(row)) {
                return extent;
            }
            extent += column.getWidth();
        }
        return extent;
    }

    /** The height of the title at the available width. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getTableRow() == null || getTableRow().getTreeItem() == null) {
            return super.computePrefHeight(width);
        }
        double em = getFont().getSize();
        int level = getTreeTableView().getTreeItemLevel(getTableRow().getTreeItem()) - 1;
        double room = extent() - (getWidth() - getTableColumn().getWidth()) - level * INDENT * em;
        line.applyCss();
        double one = line.prefHeight(-1);
        double height = line.prefHeight(
                Math.max(0, room - getInsets().getLeft() - getInsets().getRight()));
        if (height <= one) {
            wrap(false, em);
            return height;
        }
        double around = wrapped ? AROUND_LINES - FIRST_LINE : AROUND_LINES;
        wrap(true, em);
        return height + around * em;
    }

    /** Box and number are next to the first of several lines. Requests another layout only if something has changed. */
    private void wrap(boolean now, double em) {
        if (now == wrapped) {
            return;
        }
        wrapped = now;
        line.setAlignment(now ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        line.setFillHeight(!now);
        Insets first = now ? new Insets(FIRST_LINE * em, 0, 0, 0) : Insets.EMPTY;
        Stream.of(number, title, value).forEach(text -> HBox.setMargin(text, first));
        Insets middle = now ? new Insets(2 * FIRST_LINE * em, 0, 0, 0) : Insets.EMPTY;
        Stream.of(own, note, dot).forEach(small -> HBox.setMargin(small, middle));
    }

    /** The first line, with a date in the user's locale. */
    private String readable(String text) {
        try {
            LocalDate today = model().stateProperty().get().rollup().today();
            return model().model().words().day(LocalDate.parse(text), today);
        } catch (DateTimeException words) {
            return text.lines().findFirst().orElse("");
        }
    }

    /** A dot for a topic that is new, or has new topics below it that aren't visible. */
    private void mark() {
        RowContent row = shown;
        TreeItem<Topic> item = getTableRow() == null ? null : getTableRow().getTreeItem();
        boolean folded = item != null && !item.isLeaf() && !item.isExpanded();
        boolean fresh = row != null && model().fresh().isNew(row.topic());
        boolean below = row != null && folded && model().fresh().isNewBelow(row.topic());
        dot.setVisible(fresh || below);
        dot.pseudoClassStateChanged(BELOW, !fresh);
        if (row != null) {
            report(row);
        }
    }

    private static Node sign(Topic topic) {
        return (switch (topic) {
                    case Blank field -> Icon.PEN;
                    case StatusLine choice -> Icon.FLAG;
                    case Section section -> Icon.TEXT;
                    default -> Icon.TEXT;
                })
                .node();
    }

    private boolean isBelow() {
        return dot.getPseudoClassStates().contains(BELOW);
    }

    private void report(RowContent row) {
        TreeItem<Topic> item = getTableRow() == null ? null : getTableRow().getTreeItem();
        String spoken = RowSpeech.of(model().model().words(), row, item)
                + (own.isVisible() ? ", " + model().model().words().text("row.own") : "")
                + (note.isVisible() ? ", " + model().model().words().text("row.note") : "")
                + (dot.isVisible() ? ", " + model().model().words().text(isBelow() ? "row.new-below" : "row.new") : "");
        setAccessibleText(spoken);
        if (getTableRow() != null) {
            getTableRow().setAccessibleText(spoken);
        }
    }
}
