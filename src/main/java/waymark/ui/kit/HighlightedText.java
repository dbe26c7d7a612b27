package waymark.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import waymark.model.FoldedText;
import waymark.model.SearchWords;

/** A text of one or a few lines with the words of a search highlighted. */
public final class HighlightedText extends Region {
    private final Label label = new Label();
    private final List<Region> lights = new ArrayList<>();
    private final int lines;
    private SearchWords lit = SearchWords.NONE;

    /** A text of one line. */
    public HighlightedText() {
        this(1);
    }

    /** @param lines the maximum number of lines; a longer text is cut */
    public HighlightedText(int lines) {
        this.lines = lines;
        label.setWrapText(lines > 1);
        getStyleClass().add("title");
        label.setMinWidth(0);
        getChildren().add(label);
        setMinWidth(0);
    }

    public void show(String title, SearchWords lit) {
        label.setText(title);
        label.setNodeOrientation(TextDirection.of(title));
        this.lit = lit;
        requestLayout();
    }

    /** Whether the text is cut. */
    public boolean isCut() {
        return label.isTextTruncated();
    }

    @Override
    public Orientation getContentBias() {
        return label.getContentBias();
    }

    @Override
    protected double computePrefWidth(double height) {
        return label.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = label.prefHeight(-1);
        return lines == 1 || width < 0 ? line : Math.min(label.prefHeight(width), Math.ceil(lines * line));
    }

    @Override
    public double getBaselineOffset() {
        return label.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        label.resizeRelocate(0, 0, getWidth(), getHeight());
        lights.forEach(light -> light.setVisible(false));
        if (lit.isEmpty()) {
            return;
        }
        label.applyCss();
        label.layout();
        if (label.lookup(".text") instanceof Text text) {
            int used = 0;
            for (FoldedText.Span span : lit.find(text.getText())) {
                used = light(used, text, span.start(), span.end());
            }
        }
    }

    private int light(int used, Text text, int from, int to) {
        // Each line of a wrapped range is a shape of its own.
        var shape = List.of(text.rangeShape(from, to));
        int start = 0;
        for (int i = 1; i <= shape.size(); i++) {
            if (i == shape.size() || shape.get(i) instanceof MoveTo) {
                var letters = new Path(shape.subList(start, i));
                // A stroke would count as part of the shape.
                letters.setStroke(null);
                letters.setFill(Color.BLACK);
                place(light(used++), text, letters.getBoundsInLocal());
                start = i;
            }
        }
        return used;
    }

    private Region light(int number) {
        if (number == lights.size()) {
            var light = new Region();
            light.getStyleClass().add("match");
            light.setManaged(false);
            lights.add(light);
            getChildren().addFirst(light);
        }
        return lights.get(number);
    }

    /** A space is narrow: a highlight that covered a pixel of it would seem to join two words. */
    private void place(Region light, Text text, Bounds shape) {
        Bounds place = sceneToLocal(text.localToScene(drawn(text, shape)));
        double left = Math.ceil(place.getMinX());
        light.resizeRelocate(left, place.getMinY(), Math.max(1, Math.floor(place.getMaxX()) - left), place.getHeight());
        light.setVisible(true);
    }

    /** JavaFX draws a right-to-left line correctly, but reports mirrored shapes for it. */
    private static Bounds drawn(Text text, Bounds reported) {
        if (text.getEffectiveNodeOrientation() != NodeOrientation.RIGHT_TO_LEFT) {
            return reported;
        }
        Bounds line = text.getLayoutBounds();
        return new BoundingBox(
                line.getMinX() + line.getMaxX() - reported.getMaxX(),
                reported.getMinY(),
                reported.getWidth(),
                reported.getHeight());
    }
}
