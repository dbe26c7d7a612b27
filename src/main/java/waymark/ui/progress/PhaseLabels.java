package waymark.ui.progress;

import java.util.List;

/**
 * The layout of the phases' names: beside the bars if two lines are enough for each, otherwise above them.
 *
 * @param ruler what they were measured with
 * @param lines the lines of each name
 * @param left where the bars begin
 */
record PhaseLabels(TextMeasure ruler, List<List<String>> lines, double left) {
    private static final double LINE = 1.3;
    private static final double BARS = 2.3;
    private static final double MOST = 24;
    private static final double PART = 0.36;
    private static final int MOST_LINES = 2;

    /** @param names each in {@link TextMeasure#pieces} */
    static PhaseLabels of(List<List<String>> names, TextMeasure ruler) {
        double em = ruler.em();
        double most = Math.min(ruler.width() * PART, MOST * em) - em;
        List<List<String>> beside =
                names.stream().map(name -> ruler.lines(name, most)).toList();
        double widest = beside.stream()
                .flatMap(List::stream)
                .mapToDouble(ruler::measure)
                .max()
                .orElse(0);
        if (widest <= most && beside.stream().allMatch(lines -> lines.size() <= MOST_LINES)) {
            return new PhaseLabels(ruler, beside, widest + em);
        }
        return new PhaseLabels(
                ruler,
                names.stream().map(name -> ruler.lines(name, ruler.width())).toList(),
                0);
    }

    /** Whether the layout also fits another surface. */
    boolean isFor(TextMeasure other) {
        return ruler.width() == other.width()
                && ruler.em() == other.em()
                && ruler.font().equals(other.font());
    }

    private boolean isAbove() {
        return left == 0;
    }

    /** The height of a phase's row, in ems. */
    double row(int phase) {
        double words = lines.get(phase).size() * LINE;
        return isAbove() ? words + BARS : Math.max(BARS, words + 0.3);
    }

    /** The height of all rows, in ems. */
    double rows() {
        double all = 0;
        for (int phase = 0; phase < lines.size(); phase++) {
            all += row(phase);
        }
        return all;
    }

    /** The distance of a phase's bars from the top of its row, in ems. */
    double bars(int phase) {
        return isAbove() ? lines.get(phase).size() * LINE : (row(phase) - BARS) / 2;
    }

    /** Draws the name of a phase. */
    void draw(ChartSurface sketch, int phase, double y) {
        double em = sketch.em();
        List<String> own = lines.get(phase);
        double first = isAbove() ? 1.1 : (row(phase) - own.size() * LINE) / 2 + 1;
        for (int line = 0; line < own.size(); line++) {
            double at = y + (first + line * LINE) * em;
            if (isAbove()) {
                sketch.label(own.get(line), 0, at, sketch.width());
            } else {
                sketch.text(own.get(line), 0, at, 0, sketch.width(), "chart-text");
            }
        }
    }
}
