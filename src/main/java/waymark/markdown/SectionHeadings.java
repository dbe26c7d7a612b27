package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import waymark.model.PlannedDuration;

/** Finds the headings that open sections: those of the document itself, neither in lists and quotes nor in front matter. */
final class SectionHeadings {
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
        var found = new ArrayList<SectionHeading>();
        for (Node node = blocks.document().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && opensSection(node)) {
                String title = inlines.plain(blocks.heading(heading));
                found.add(new SectionHeading(found.size(), heading, spans.range(node), title, duration(heading)));
            }
        }
        return found;
    }

    private @Nullable PlannedDuration duration(Heading heading) {
        for (Node node = heading.getNext(); node instanceof Paragraph; node = node.getNext()) {
            for (var span : node.getSourceSpans()) {
                var line = spans.line(span);
                @Nullable
                PlannedDuration duration = line.length() > DurationReader.LONGEST
                        ? null
                        : DurationReader.ofLine(inlines.plain(text.substring(line.start(), line.end())));
                if (duration != null) {
                    return duration;
                }
            }
        }
        return null;
    }
}
