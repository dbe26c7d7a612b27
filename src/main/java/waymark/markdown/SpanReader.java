package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import waymark.markdown.FormattedText.Span;
import waymark.markdown.FormattedText.Style;

/** Converts the inlines of a line to {@link Span}s. */
final class SpanReader {
    private SpanReader() {}

    static List<Span> read(Node parent) {
        var spans = new ArrayList<Span>();
        var outside = spans;
        String target = "";
        boolean inAnchor = false;
        for (Node node : FormattedTextReader.children(parent)) {
            switch (node) {
                case Text text -> spans.add(new Span.Plain(text.getLiteral()));
                case Code code -> spans.add(new Span.CodeSpan(code.getLiteral()));
                case HtmlInline html -> {
                    String tag = html.getLiteral();
                    if (tag.startsWith("<!--")) {
                        continue;
                    }
                    if (outside == spans && AnchorTags.target(tag).isPresent()) {
                        target = AnchorTags.target(tag).get();
                        spans = new ArrayList<>();
                        continue;
                    }
                    if (outside != spans && tag.startsWith("</a")) {
                        outside.add(new Span.Link(target, List.copyOf(spans)));
                        spans = outside;
                        continue;
                    }
                    boolean begins = AnchorTags.isAnchor(html.getLiteral());
                    boolean ends = inAnchor && html.getLiteral().startsWith("</");
                    inAnchor = begins || inAnchor && !ends;
                    if (!begins && !ends) {
                        spans.add(new Span.Plain(html.getLiteral()));
                    }
                }
                case SoftLineBreak line -> spans.add(new Span.Plain(" "));
                case HardLineBreak line -> spans.add(new Span.Break());
                case Emphasis emphasis -> spans.add(new Span.Styled(Style.EMPHASIS, read(emphasis)));
                case StrongEmphasis strong -> spans.add(new Span.Styled(Style.STRONG, read(strong)));
                case Strikethrough struck -> spans.add(new Span.Styled(Style.STRUCK, read(struck)));
                case Link link -> spans.add(new Span.Link(link.getDestination(), read(link)));
                case Image image -> spans.add(new Span.Picture(image.getDestination(), read(image)));
                default -> spans.addAll(read(node));
            }
        }
        if (outside != spans) {
            outside.add(new Span.Link(target, List.copyOf(spans)));
        }
        return List.copyOf(outside);
    }
}
