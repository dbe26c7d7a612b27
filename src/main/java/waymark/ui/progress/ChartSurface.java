package waymark.ui.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** A surface for drawing charts with shapes that style sheets colour. */
final class ChartSurface {
    private final Pane pane;
    private final TextMeasure ruler;
    private final double height;
    private final List<Rectangle2D> stops = new ArrayList<>();
    private final Set<Integer> shortened = new HashSet<>();
    private boolean isShortened;

    ChartSurface(Pane pane, TextMeasure ruler, double height) {
        this.pane = pane;
        this.ruler = ruler;
        this.height = height;
    }

    TextMeasure ruler() {
        return ruler;
    }

    double width() {
        return ruler.width();
    }

    double height() {
        return height;
    }

    double em() {
        return ruler.em();
    }

    /** Sets the position of the next stop. Its text has been drawn before. */
    void stop(double x, double y, double wide, double high) {
        if (isShortened) {
            shortened.add(stops.size());
            isShortened = false;
        }
        stops.add(new Rectangle2D(x, y, Math.max(0, wide), Math.max(0, high)));
    }

    List<Rectangle2D> stops() {
        return stops;
    }

    /** The stops whose text was cut. */
    Set<Integer> shortened() {
        return shortened;
    }

    private <S extends Shape> S add(S shape, String style) {
        shape.getStyleClass().addAll("chart-shape", style);
        shape.setMouseTransparent(true);
        pane.getChildren().add(shape);
        return shape;
    }

    void line(double x1, double y1, double x2, double y2, String style) {
        add(new Line(x1, y1, x2, y2), style);
    }

    void polyline(List<Double> points, String style) {
        var line = new Polyline();
        line.getPoints().setAll(points);
        add(line, style);
    }

    void polygon(List<Double> points, String style) {
        var area = new Polygon();
        area.getPoints().setAll(points);
        add(area, style);
    }

    void box(double x, double y, double wide, double high, String style) {
        add(new Rectangle(x, y, Math.max(1, wide), Math.max(1, high)), style);
    }

    /** Draws many equal boxes as one shape: hundreds of nodes would have to be styled one by one. */
    void boxes(List<Rectangle2D> boxes, String style) {
        var path = new Path();
        path.setStroke(null);
        for (Rectangle2D box : boxes) {
            path.getElements()
                    .addAll(
                            new MoveTo(box.getMinX(), box.getMinY()),
                            new LineTo(box.getMaxX(), box.getMinY()),
                            new LineTo(box.getMaxX(), box.getMaxY()),
                            new LineTo(box.getMinX(), box.getMaxY()),
                            new ClosePath());
        }
        add(path, style);
    }

    /** Draws the upper edges of many equal boxes as one shape. */
    void lines(List<Rectangle2D> boxes, String style) {
        var path = new Path();
        for (Rectangle2D box : boxes) {
            path.getElements()
                    .addAll(new MoveTo(box.getMinX(), box.getMinY()), new LineTo(box.getMaxX(), box.getMinY()));
        }
        add(path, style);
    }

    void dot(double x, double y, double radius, String style) {
        add(new Circle(x, y, radius), style);
    }

    /**
     * Draws a text, cut if it is wider than {@code most}.
     *
     * @param anchor 0 to start at {@code x}, 1 to end there, 0.5 to be centred there
     * @return the bounds of the text
     */
    Bounds text(String words, double x, double y, double anchor, double most, String style) {
        String shown = words;
        double wide = measure(words);
        for (String rest = words; wide > most && rest.length() > 1; wide = measure(shown)) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
            shown = rest.strip() + "…";
            isShortened = true;
        }
        Text text = add(new Text(shown), style);
        text.setFont(ruler.font());
        text.setX(Math.clamp(x - wide * anchor, 0, Math.max(0, width() - wide)));
        text.setY(y);
        return text.getBoundsInParent();
    }

    /** Draws a text on a background of its own, so that no line crosses it. */
    void label(String words, double x, double y, double most) {
        var ground = add(new Rectangle(), "chart-ground");
        Bounds bounds = text(words, x, y, 0, most, "chart-text");
        ground.setX(bounds.getMinX());
        ground.setY(bounds.getMinY());
        ground.setWidth(bounds.getWidth());
        ground.setHeight(bounds.getHeight());
    }

    /** The width of a text. */
    double measure(String words) {
        return ruler.measure(words);
    }
}
