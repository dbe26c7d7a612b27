package waymark.ui.progress;

import java.util.List;

/** Says in a line at the foot of a chart what its shapes stand for. */
final class Legend {
    /** The height of its line, in ems. */
    static final double HEIGHT = 1.6;

    private static final double MARK = 2;

    private Legend() {}

    /**
     * A sort of shape, and what it stands for.
     *
     * @param words what it stands for
     */
    record Entry(String words, Mark mark) {}

    /** Draws an example of a shape. */
    interface Mark {
        /**
         * @param middle half of its height
         * @param wide its room
         */
        void draw(double x, double middle, double wide);
    }

    /** Draws as many as there is room for. */
    static void draw(Sketch sketch, List<Entry> entries) {
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
