package waymark.ui.progress;

import java.util.List;

/** The legend in the last line of a chart. */
final class Legend {
    /** The height of its line, in ems. */
    static final double HEIGHT = 1.6;

    private static final double MARK = 2;

    private Legend() {}

    /**
     * A shape and its meaning.
     *
     * @param words the meaning
     */
    record Entry(String words, Mark mark) {}

    /** Draws an example of a shape. */
    interface Mark {
        /**
         * @param middle the vertical centre of the line
         * @param wide the width to use
         */
        void draw(double x, double middle, double wide);
    }

    /** Draws the entries that there is room for. */
    static void draw(ChartSurface sketch, List<Entry> entries) {
        double em = sketch.em();
        double x = 0;
        double y = sketch.height() - 0.6 * em;
        for (Entry entry : entries) {
            double wide = sketch.measure(entry.words()) + (MARK + 1.6) * em;
            if (x + wide > sketch.width()) {
                break;
            }
            entry.mark().draw(x, y - 0.35 * em, MARK * em);
            sketch.text(entry.words(), x + (MARK + 0.4) * em, y, 0, sketch.width(), "chart-text");
            x += wide;
        }
    }
}
