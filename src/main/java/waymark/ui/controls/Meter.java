package waymark.ui.controls;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A slim progress bar. */
public final class Meter extends Region {
    private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");

    private final Region bar = new Region();
    private double part;

    /** A bar at 0. */
    public Meter() {
        getStyleClass().add("meter");
        bar.getStyleClass().add("bar");
        getChildren().add(bar);
    }

    /** Shows a value from 0 to 1. */
    public void show(double next) {
        part = next;
        bar.setVisible(next > 0);
        pseudoClassStateChanged(COMPLETE, next >= 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(getHeight(), getWidth() * part);
        bar.resizeRelocate(0, 0, Math.min(getWidth(), width), getHeight());
    }
}
