package waymark.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import waymark.app.Job;
import waymark.schedule.Box;

/** Breaks paragraphs into printed lines. Works without a window: its nodes are never shown. */
final class LineLayout {
    /** The indent of each level. */
    static final double INDENT = 16;

    /** The width of a box with its gap. */
    static final double BOX = 15;

    private static final double BODY = 10;
    private static final double SMALL = 9;
    private static final double TITLE = 17;
    private static final double LARGEST_HEADING = 14;
    private static final double SMALLEST_HEADING = 10.5;
    private static final double GAP = 2.5;
    private static final double HEADING_GAP = 9;
    private static final int LONGEST = 4_000;

    private LineLayout() {}

    /**
     * A printed line.
     *
     * @param gap the space above it
     * @param left its indent
     * @param box the box before it
     */
    record PlacedLine(
            String text,
            Font font,
            boolean quiet,
            double left,
            double gap,
            double textHeight,
            Optional<Box> box,
            boolean staysWithNext)
            implements Pagination.Line {
        @Override
        public double height() {
            return gap + textHeight;
        }
    }

    /** Lays out paragraphs in lines of this width. Stops if the job is cancelled. */
    static List<PlacedLine> lines(List<PrintedBlock> blocks, double width, Job job) {
        var lines = new ArrayList<PlacedLine>();
        for (PrintedBlock block : blocks) {
            job.check();
            add(block, width, lines);
        }
        return lines;
    }

    private static void add(PrintedBlock block, double width, List<PlacedLine> lines) {
        boolean heading = block.kind().staysWithNext();
        Font font = font(block);
        double left = heading ? 0 : block.depth() * INDENT + (block.box().isPresent() ? BOX : 0);
        double gap = heading ? HEADING_GAP : GAP;
        Optional<Box> box = block.box();
        for (String paragraph : pieces(block.text())) {
            var text = new Text(paragraph);
            text.setFont(font);
            text.setWrappingWidth(width - left);
            for (TextLineInfo line : text.getLayoutInfo().getTextLines(false)) {
                String words = paragraph.substring(line.start(), line.end()).stripTrailing();
                lines.add(new PlacedLine(
                        words,
                        font,
                        block.kind() == PrintedBlock.Kind.NOTE,
                        left,
                        gap,
                        line.bounds().getHeight(),
                        box,
                        heading));
                gap = 0;
                box = Optional.empty();
            }
        }
    }

    /** The lines of a text. A very long line is measured in pieces, which is faster. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        text.lines().forEach(line -> {
            int at = 0;
            while (line.length() - at > LONGEST) {
                int end = at + LONGEST;
                end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
                pieces.add(line.substring(at, end));
                at = end;
            }
            pieces.add(line.substring(at));
        });
        return pieces.isEmpty() ? List.of("") : pieces;
    }

    private static Font font(PrintedBlock block) {
        String family = Font.getDefault().getFamily();
        return switch (block.kind()) {
            case TITLE -> Font.font(family, FontWeight.BOLD, TITLE);
            case HEADING ->
                Font.font(
                        family,
                        FontWeight.BOLD,
                        Math.max(SMALLEST_HEADING, LARGEST_HEADING - 1.2 * (block.depth() - 1)));
            case ITEM -> Font.font(family, BODY);
            case NOTE -> Font.font(family, SMALL);
        };
    }
}
