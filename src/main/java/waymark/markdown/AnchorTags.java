package waymark.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;
import waymark.document.TextRange;
import waymark.model.Roadmap;
import waymark.model.Topic;

/**
 * The anchors that an author set with a tag, {@code <a name="x"></a>} or {@code <a id="x"></a>}, as targets of links.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("- [ ] Sets\n- [ ] Maps <a id=\"maps\"></a>\n".getBytes(UTF_8)));
 * AnchorTags.find(plan, "maps").orElseThrow().text();   // Maps
 * }
 */
public final class AnchorTags {
    private static final Pattern TAG = Pattern.compile("(?i)<a\\s[^<>]{1,500}>(?:\\s*</a\\s*>)?");
    private static final Pattern NAME =
            Pattern.compile("(?i)\\s(?:name|id)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+))");
    private static final Pattern HREF =
            Pattern.compile("(?i)\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'=<>`]+))");
    private static final Pattern LINK = Pattern.compile("(?i)\\shref\\s*=");
    private static final Parser PARSER = Parser.builder().build();

    private AnchorTags() {}

    /** Whether a piece of HTML only sets an anchor, so that there is nothing to show. */
    static boolean isAnchor(String html) {
        return TAG.matcher(html).matches()
                && NAME.matcher(html).find()
                && !LINK.matcher(html).find();
    }

    /** The target of a tag's link; empty if it has none. */
    static Optional<String> target(String html) {
        Matcher link = HREF.matcher(html);
        if (!TAG.matcher(html).matches() || !link.find()) {
            return Optional.empty();
        }
        String quoted = link.group(1) != null ? link.group(1) : link.group(2) != null ? link.group(2) : link.group(3);
        return Optional.of(quoted.strip().replace("&amp;", "&")).filter(target -> !target.isEmpty());
    }

    /**
     * The topic at the anchor with that name, ignoring case: the one that contains it, or, if it is on its own line directly before another
     * topic, that topic. Tags in code are ignored.
     */
    public static Optional<Topic> find(Roadmap roadmap, String name) {
        String text = roadmap.source().text();
        for (Matcher tag = TAG.matcher(text); tag.find(); ) {
            if (isCalled(tag.group(), name)) {
                Topic around = around(roadmap, tag.start());
                if (isHtml(roadmap, around, tag.group())) {
                    return Optional.of(meant(roadmap, around, text, tag));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(String tag, String name) {
        return NAME.matcher(tag).results().anyMatch(found -> {
            for (int way = 1; way <= found.groupCount(); way++) {
                if (name.equalsIgnoreCase(found.group(way))) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Topic around(Roadmap roadmap, int offset) {
        Topic around = roadmap.root();
        for (Topic topic : roadmap.topics()) {
            if (topic.range().start() <= offset && offset < topic.range().end()) {
                around = topic;
            }
        }
        return around;
    }

    private static boolean isHtml(Roadmap roadmap, Topic around, String tag) {
        int end = around.children().isEmpty()
                ? around.range().end()
                : around.children().getFirst().range().start();
        String own = Slice.of(roadmap.source(), new TextRange(around.range().start(), end));
        String opening = tag.substring(0, tag.indexOf('>') + 1).toLowerCase(Locale.ROOT);
        var finder = new AbstractVisitor() {
            private boolean found;

            private void look(String html) {
                found |= html.toLowerCase(Locale.ROOT).contains(opening) && !html.startsWith("<!--");
            }

            @Override
            public void visit(HtmlInline html) {
                look(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                look(html.getLiteral());
            }
        };
        PARSER.parse(own).accept(finder);
        return finder.found;
    }

    private static Topic meant(Roadmap roadmap, Topic around, String text, Matcher tag) {
        int line = roadmap.source().lineStart(roadmap.source().line(tag.start()));
        int next = around.index() + 1;
        while (next < roadmap.size() && roadmap.topic(next).range().start() < tag.end()) {
            next++;
        }
        if (next == roadmap.size()) {
            return around;
        }
        Topic behind = roadmap.topic(next);
        return isBlank(text.substring(line, tag.start()))
                        && isBlank(text.substring(tag.end(), behind.range().start()))
                ? behind
                : around;
    }

    /** Whether the text contains nothing but other anchors. */
    private static boolean isBlank(String text) {
        return TAG.matcher(text).replaceAll("").isBlank();
    }
}
