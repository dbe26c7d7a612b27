package waymark.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A text area that is as high as its text and never scrolls. Tab moves the focus on. */
public final class GrowingArea extends TextArea {
    /** The theme's padding beside and above the text, in ems, and a little more so that nothing is ever cut. */
    private static final double BESIDE = 2.2;

    private static final double ABOVE = 1.6;

    private final int rows;
    private final Text measure = new Text();
    private BooleanSupplier taker = () -> false;

    /** @param rows the minimum number of lines */
    public GrowingArea(int rows) {
        this.rows = rows;
        DirectDrawing.of(this);
        getStyleClass().add("growing-area");
        setWrapText(true);
        textProperty().subscribe(this::requestLayout);
        textProperty().subscribe(text -> setNodeOrientation(TextDirection.of(text)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** Runs {@code taker} before text is pasted. Nothing is pasted if it returns true. */
    public void beforePaste(BooleanSupplier taker) {
        this.taker = taker;
    }

    @Override
    public void paste() {
        if (!isEditable() || !taker.getAsBoolean()) {
            super.paste();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double em = getFont().getSize();
        measure.setFont(getFont());
        if (lookup(".text") instanceof Text drawn) {
            measure.setFont(drawn.getFont());
            measure.setLineSpacing(drawn.getLineSpacing());
            measure.setBoundsType(drawn.getBoundsType());
        }
        measure.setWrappingWidth(0);
        measure.setText("\n".repeat(rows - 1));
        double least = measure.getLayoutBounds().getHeight();
        measure.setWrappingWidth(Math.max(em, width - BESIDE * em));
        // An empty last line has a height, too.
        measure.setText(getText() + "\u200b");
        return snapSizeY(Math.max(least, measure.getLayoutBounds().getHeight()) + ABOVE * em);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
