package waymark.ui.kit;

import javafx.scene.control.Label;

/**
 * A short text that is never cut, and wide enough that what stands below one another lines up. A style sheet can't say both:
 * its {@code -fx-min-width} takes the place of {@link #USE_PREF_SIZE}.
 */
public final class ColumnLabel extends Label {
    private final double width;

    /** @param width the least width, in ems of the label's own font */
    public ColumnLabel(String style, double width) {
        this.width = width;
        getStyleClass().add(style);
        setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(super.computePrefWidth(height), width * getFont().getSize());
    }
}
