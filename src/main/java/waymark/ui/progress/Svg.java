package waymark.ui.progress;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Converts a drawn pane to SVG, in the colours of the screen. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    private Svg() {}

    /** @param ground the background colour */
    static String of(Pane pane, String title, Color ground) {
        var svg = new Svg();
        svg.out.append(text(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$.0f\" height=\"%2$.0f\" viewBox=\"0 0 %1$.0f %2$.0f\" role=\"img\">\n",
                pane.getWidth(), pane.getHeight()));
        svg.out.append("<title>").append(escaped(title)).append("</title>\n");
        svg.out.append(text("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>\n", hex(ground)));
        for (Node node : pane.getChildren()) {
            if (node instanceof Shape shape && shape.isVisible()) {
                svg.shape(shape);
            }
        }
        return svg.out.append("</svg>\n").toString();
    }

    private void shape(Shape shape) {
        String style = style(shape);
        switch (shape) {
            case Line line ->
                out.append(text(
                        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"%s/>\n",
                        line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY(), style));
            case Polyline line -> out.append(text("<polyline points=\"%s\"%s/>\n", points(line.getPoints()), style));
            case Polygon area -> out.append(text("<polygon points=\"%s\"%s/>\n", points(area.getPoints()), style));
            case Rectangle box ->
                out.append(text(
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"%s/>\n",
                        box.getX(), box.getY(), box.getWidth(), box.getHeight(), style));
            case Circle dot ->
                out.append(text(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"%s/>\n",
                        dot.getCenterX(), dot.getCenterY(), dot.getRadius(), style));
            case Path path ->
                out.append(text(
                        "<path d=\"%s\"%s/>\n",
                        path.getElements().stream().map(Svg::step).collect(Collectors.joining(" ")), style));
            case Text words ->
                out.append(text(
                        "<text x=\"%.1f\" y=\"%.1f\" font-family=\"sans-serif\" font-size=\"%.1f\"%s>%s</text>\n",
                        words.getX(), words.getY(), words.getFont().getSize(), style, escaped(words.getText())));
            default -> throw new IllegalStateException("no chart draws " + shape);
        }
    }

    private static String step(PathElement step) {
        return switch (step) {
            case MoveTo to -> text("M%.1f %.1f", to.getX(), to.getY());
            case LineTo to -> text("L%.1f %.1f", to.getX(), to.getY());
            case ClosePath end -> "Z";
            default -> throw new IllegalStateException("no chart draws " + step);
        };
    }

    private static String style(Shape shape) {
        var style = new StringBuilder();
        style.append(paint("fill", shape instanceof Line ? null : shape.getFill()));
        if (shape.getStroke() != null) {
            style.append(paint("stroke", shape.getStroke()));
            style.append(text(" stroke-width=\"%.1f\"", shape.getStrokeWidth()));
            if (!shape.getStrokeDashArray().isEmpty()) {
                style.append(" stroke-dasharray=\"")
                        .append(points(shape.getStrokeDashArray()))
                        .append('"');
            }
        }
        return style.toString();
    }

    private static String paint(String name, @Nullable Paint paint) {
        if (!(paint instanceof Color color)) {
            return " " + name + "=\"none\"";
        }
        String opacity = color.isOpaque() ? "" : text(" %s-opacity=\"%.2f\"", name, color.getOpacity());
        return " " + name + "=\"" + hex(color) + "\"" + opacity;
    }

    private static String hex(Color color) {
        return text(
                "#%02x%02x%02x",
                Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    }

    private static String points(List<Double> points) {
        return points.stream().map(number -> text("%.1f", number)).collect(Collectors.joining(" "));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String text(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
