package waymark.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import waymark.model.FoldedText;
import waymark.model.SearchWords;

/** A line of text in which the words that were searched for are lit. */
public final class HighlightedText extends Region {
    private final Label label = new Label();
    private final List<Region> lights = new ArrayList<>();
    private SearchWords lit = SearchWords.NONE;

    public HighlightedText() {
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

    @Override
    protected double computePrefWidth(double height) {
        return label.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(width);
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
                light(used++, text, span.start(), span.end());
            }
        }
    }

    private void light(int number, Text text, int from, int to) {
        if (number == lights.size()) {
            var light = new Region();
            light.getStyleClass().add("match");
            light.setManaged(false);
            lights.add(light);
            getChildren().addFirst(light);
        }
        Bounds place =
                sceneToLocal(text.localToScene(drawn(text, new Path(text.rangeShape(from, to)).getBoundsInLocal())));
        Region light = lights.get(number);
        light.resizeRelocate(place.getMinX() - 1, place.getMinY(), place.getWidth() + 1, place.getHeight());
        light.setVisible(true);
    }

    /** JavaFX draws a line that is read from the right as it is, and tells its shape the other way round. */
    private static Bounds drawn(Text text, Bounds told) {
        if (text.getEffectiveNodeOrientation() != NodeOrientation.RIGHT_TO_LEFT) {
            return told;
        }
        Bounds line = text.getLayoutBounds();
        return new BoundingBox(
                line.getMinX() + line.getMaxX() - told.getMaxX(), told.getMinY(), told.getWidth(), told.getHeight());
    }
}
