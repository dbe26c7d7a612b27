package waymark.export;

import java.io.IOException;
import waymark.schedule.Count;

/** A badge for a README with the overall progress, in light and dark. */
final class BadgeExport implements ExportFormat {
    private static final int LONGEST_TITLE = 40;
    private static final int LETTER = 7;
    private static final int MARGIN = 10;

    @Override
    public String word() {
        return "badge";
    }

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public void write(Appendable out, ExportContent content) throws IOException {
        Count count = content.rollup().overall();
        String title = shortened(content.title());
        String figure = count.done() + " / " + count.counted() + " · " + count.percent() + "%";
        int left = width(title);
        int right = width(figure);
        int whole = left + right;
        String label = Markup.escape(title + ": " + figure);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + whole + "\" height=\"20\" viewBox=\"0 0 "
                + whole + " 20\" role=\"img\" aria-label=\"" + label + "\">\n");
        out.append("<title>" + label + "</title>\n");
        out.append("<style>.a{fill:#444}.b{fill:#1f6feb}text{fill:#fff;font:11px system-ui,sans-serif}"
                + "@media(prefers-color-scheme:dark){.a{fill:#30363d}.b{fill:#1158c7}}</style>\n");
        out.append("<rect class=\"a\" width=\"" + left + "\" height=\"20\"/>\n");
        out.append("<rect class=\"b\" x=\"" + left + "\" width=\"" + right + "\" height=\"20\"/>\n");
        text(out, 0, left, title);
        text(out, left, right, figure);
        out.append("</svg>\n");
    }

    private static void text(Appendable out, int from, int width, String text) throws IOException {
        out.append("<text x=\"" + (from + width / 2) + "\" y=\"14\" text-anchor=\"middle\" textLength=\""
                + (width - 2 * MARGIN) + "\" lengthAdjust=\"spacingAndGlyphs\">" + Markup.escape(text) + "</text>\n");
    }

    private static int width(String text) {
        int letters = text.codePoints().map(letter -> letter >= 0x1100 ? 2 : 1).sum();
        return Math.max(1, letters) * LETTER + 2 * MARGIN;
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1))
                                .strip() + "…";
    }
}
