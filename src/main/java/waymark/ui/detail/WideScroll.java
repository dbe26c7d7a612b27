package waymark.ui.detail;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.layout.Region;
import waymark.ui.kit.DirectDrawing;

/** Scrolls content horizontally that can't be narrower, and is as high as the content needs. */
final class WideScroll extends ScrollPane {
    private final Region wide;

    WideScroll(Region wide) {
        super(wide);
        this.wide = wide;
        DirectDrawing.of(this);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFitToHeight(true);
        setFitToWidth(true);
        setFocusTraversable(true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double least = wide.minWidth(-1);
        double height = snappedTopInset() + snappedBottomInset() + wide.prefHeight(Math.max(width, least));
        boolean scrolls = width >= 0 && width < least && getSkin() instanceof ScrollPaneSkin;
        return scrolls
                ? height + ((ScrollPaneSkin) getSkin()).getHorizontalScrollBar().prefHeight(-1)
                : height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
