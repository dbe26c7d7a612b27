package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.model.PlannedDuration;

/** Finds the headings that open sections: those of the document itself, not those in lists, quotes or front matter. */
final class SectionHeadings {
    /** The level that stands for no phase. */
    static final int OUTSIDE = Integer.MAX_VALUE;

    private final String text;
    private final Blocks blocks;
    private final Inlines inlines;
    private final Spans spans;
    private final int frontMatterEnd;

    SectionHeadings(String text, Blocks blocks, Inlines inlines, Spans spans) {
        this.text = text;
        this.blocks = blocks;
        this.inlines = inlines;
        this.spans = spans;
        this.frontMatterEnd = FrontMatter.end(text);
    }

    boolean opensSection(Node node) {
        return node instanceof Heading && node.getParent() == blocks.document() && !isInFrontMatter(node);
    }

    boolean isInFrontMatter(Node node) {
        return frontMatterEnd > 0 && spans.range(node).start() < frontMatterEnd;
    }

    List<SectionHeading> find() {
        return find(OUTSIDE);
    }

    /** @param phase the level of the phase that contains the first heading, or {@link #OUTSIDE} */
    List<SectionHeading> find(int phase) {
        var found = new ArrayList<SectionHeading>();
        int insidePhase = phase;
        for (Node node = blocks.document().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && opensSection(node)) {
                String title = inlines.plain(blocks.heading(heading));
                @Nullable PlannedDuration duration = duration(heading);
                // Within a phase, "Week 2" is a part of the phase's duration, not a duration of its own.
                if (duration == null && heading.getLevel() <= insidePhase) {
                    duration = DurationReader.ofHeading(title);
                }
                insidePhase = phase(insidePhase, heading.getLevel(), duration);
                found.add(new SectionHeading(found.size(), heading, spans.range(node), title, duration));
            }
        }
        return found;
    }

    /** The level of the phase that contains the content below a heading. */
    static int phase(int before, int level, @Nullable PlannedDuration duration) {
        if (level > before) {
            return before;
        }
        return duration == null ? OUTSIDE : level;
    }

    /** The duration given in the lines directly below a heading: in paragraphs, quotes, and list entries without a box. */
    private @Nullable PlannedDuration duration(Heading heading) {
        @Nullable PlannedDuration duration = null;
        for (Node node = heading.getNext(); node != null && duration == null && mayName(node); node = node.getNext()) {
            duration = duration(node);
        }
        return duration;
    }

    private static boolean mayName(Node node) {
        return node instanceof Paragraph || node instanceof BlockQuote || node instanceof ListBlock;
    }

    private @Nullable PlannedDuration duration(Node block) {
        if (block instanceof Paragraph) {
            return lines(block);
        }
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            @Nullable Node line = node instanceof ListEntry ? node.getFirstChild() : node;
            @Nullable PlannedDuration duration = line instanceof Paragraph ? lines(line) : null;
            if (duration != null) {
                return duration;
            }
        }
        return null;
    }

    private @Nullable PlannedDuration lines(Node paragraph) {
        for (var span : paragraph.getSourceSpans()) {
            int colon = spans.colon(span.getInputIndex(), span.getInputIndex() + span.getLength());
            @Nullable PlannedDuration duration = colon < 0 ? null : line(spans.line(span), colon);
            if (duration != null) {
                return duration;
            }
        }
        return null;
    }

    /** @param colon the offset of the first colon; if it is escaped, the author or an export intended that the line has no label */
    private @Nullable PlannedDuration line(TextRange line, int colon) {
        if (line.length() > DurationReader.LONGEST || colon > line.start() && text.charAt(colon - 1) == '\\') {
            return null;
        }
        String markdown = text.substring(line.start(), line.end());
        return DurationSigns.mayBeLine(markdown, colon - line.start())
                ? DurationReader.ofLine(inlines.plain(markdown))
                : null;
    }
}
