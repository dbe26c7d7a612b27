package waymark.ui.print;

/**
 * A sheet of paper, in points.
 *
 * @param margin the margin on each side
 */
record PageSize(double width, double height, double margin) {
    private static final double MARGIN = 54;

    /** ISO 216. */
    static final PageSize A4 = new PageSize(595, 842, MARGIN);
    /** North America. */
    static final PageSize LETTER = new PageSize(612, 792, MARGIN);

    /** The width without the margins. */
    double printableWidth() {
        return width - 2 * margin;
    }

    /** The height without the margins. */
    double printableHeight() {
        return height - 2 * margin;
    }
}
