package waymark.ui.tree;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Gives its child its preferred width even if the region itself is narrower. */
final class OverflowRegion extends Region {
    private final Region content;

    OverflowRegion(Region content) {
        this.content = content;
        getChildren().add(content);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(prefWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, prefWidth(-1), getHeight());
    }
}
