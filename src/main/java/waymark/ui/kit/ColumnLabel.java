package waymark.ui.kit;

import javafx.scene.control.Label;

/**
 * A short text that is never cut and has a minimum width, so that columns line up. A style sheet can't set both: its {@code -fx-min-width}
 * replaces {@link #USE_PREF_SIZE}.
 */
public final class ColumnLabel extends Label {
    private final double width;

    /** @param width the minimum width, in ems of the label's font */
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
