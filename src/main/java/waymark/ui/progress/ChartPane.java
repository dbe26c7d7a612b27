package waymark.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A drawn chart whose stops can be reached with the keyboard and the mouse. */
final class ChartPane extends Pane {
    private Chart chart;
    private List<String> stops;
    private final Consumer<String> teller;
    private final Consumer<LocalDate> lookBack;
    private final ObservableDoubleValue em;
    private final Rectangle mark = new Rectangle();
    /** Provides the font for texts. */
    private final Text letters = new Text();

    private Font drawnWith = letters.getFont();
    private @Nullable Tooltip whole;
    private List<Rectangle2D> places = List.of();
    private Set<Integer> shortened = Set.of();
    private String help = "";
    private int at;

    /**
     * @param teller receives the description of the current stop; empty if there is none
     * @param lookBack shows the roadmap as it was on a day
     */
    ChartPane(Chart chart, ObservableDoubleValue em, Consumer<String> teller, Consumer<LocalDate> lookBack) {
        this.chart = chart;
        this.stops = chart.stops();
        this.teller = teller;
        this.lookBack = lookBack;
        this.em = em;
        this.at = chart.first();
        getStyleClass().add("chart-pane");
        setId(chart.id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        mark.getStyleClass().add("chart-mark");
        mark.setMouseTransparent(true);
        letters.setVisible(false);
        letters.setManaged(false);
        getChildren().add(letters);
        setMinHeight(USE_PREF_SIZE);
        report();
        widthProperty().subscribe(this::draw);
        sceneProperty().subscribe(this::draw);
        em.subscribe(this::redraw);
        letters.fontProperty().subscribe(this::redrawLater);
        focusedProperty().subscribe(focused -> {
            show(focused ? at : -1);
            say(focused ? at : -1);
        });
        setOnMouseMoved(event -> hover(find(event.getX(), event.getY())));
        setOnMouseExited(event -> hover(isFocused() ? at : -1));
        setOnMousePressed(event -> {
            requestFocus();
            int there = find(event.getX(), event.getY());
            goTo(there < 0 ? at : there);
            if (there >= 0 && event.getClickCount() == 2) {
                chart.day(there).ifPresent(lookBack);
            }
        });
        setOnKeyPressed(this::pressed);
    }

    /** Shows the same chart with new data. */
    void show(Chart next) {
        boolean atEnd = at == stops.size() - 1;
        chart = next;
        stops = next.stops();
        at = atEnd ? stops.size() - 1 : Math.min(at, stops.size() - 1);
        redraw();
        report();
        if (isFocused()) {
            say(at);
        }
    }

    private void redraw() {
        requestLayout();
        draw();
    }

    /** The font changes while the toolkit walks through the nodes of the window, which must stay the same meanwhile. */
    private void redrawLater() {
        Platform.runLater(() -> {
            if (!letters.getFont().equals(drawnWith)) {
                redraw();
            }
        });
    }

    private void draw() {
        if (getScene() == null || getWidth() <= 0) {
            return;
        }
        letters.applyCss();
        drawnWith = letters.getFont();
        getChildren().setAll(letters);
        var sketch = new ChartSurface(this, ruler(getWidth()), prefHeight(getWidth()));
        chart.draw(sketch);
        places = List.copyOf(sketch.stops());
        shortened = Set.copyOf(sketch.shortened());
        getChildren().add(mark);
        show(isFocused() ? at : -1);
    }

    private TextMeasure ruler(double width) {
        return new TextMeasure(width, em.get(), letters.getFont());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return chart.height(ruler(width < 0 ? getWidth() : width)) * em.get();
    }

    private int find(double x, double y) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    private void hover(int there) {
        show(there);
        say(there);
        tip(shortened.contains(there) ? stops.get(there) : "");
    }

    /** Shows a text that was cut in full; created on first use. */
    private void tip(String words) {
        if (!words.isEmpty()) {
            whole = whole == null ? new Tooltip() : whole;
            whole.setText(words);
            Tooltip.install(this, whole);
        } else if (whole != null) {
            Tooltip.uninstall(this, whole);
        }
    }

    private void show(int there) {
        boolean shown = there >= 0 && there < places.size();
        mark.setVisible(shown);
        if (shown) {
            Rectangle2D place = places.get(there);
            mark.setX(place.getMinX());
            mark.setY(place.getMinY());
            mark.setWidth(Math.max(2, place.getWidth()));
            mark.setHeight(place.getHeight());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            chart.day(at).ifPresent(lookBack);
            event.consume();
            return;
        }
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int column = chart.inColumn();
        int next = switch (event.getCode()) {
            case RIGHT -> at + (mirrored ? -column : column);
            case LEFT -> at + (mirrored ? column : -column);
            case DOWN -> at + 1;
            case UP -> at - 1;
            case HOME -> 0;
            case END -> stops.size() - 1;
            default -> -1;
        };
        if (next >= 0 && next < stops.size()) {
            goTo(next);
            event.consume();
        } else if (event.getCode().isArrowKey()) {
            event.consume();
        }
    }

    private void goTo(int next) {
        at = next;
        show(at);
        say(at);
        report();
    }

    /** Sets the description of what Enter does. */
    void help(String words) {
        help = words;
        setAccessibleHelp(words);
    }

    private void say(int there) {
        boolean keys = there >= 0 && isFocused() && !help.isEmpty();
        teller.accept(there < 0 ? "" : keys ? stops.get(there) + " · " + help : stops.get(there));
    }

    private void report() {
        setAccessibleText(chart.title() + ". " + stops.get(at));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
