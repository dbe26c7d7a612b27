package waymark.links;

import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waymark.markdown.AnchorTags;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.Topic;

/**
 * Finds the target of a link such as {@code #1-phase-1-foundation} by GitHub's rules: the heading in lower case without punctuation, with
 * hyphens for spaces, and with a number appended if an earlier heading has the same name; otherwise an anchor that the author set.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("# Plan\n## 1. Sets & maps\n- [ ] Read\n".getBytes(UTF_8)));
 * Anchors.find(plan, "1-sets--maps").orElseThrow().text();   // Sets & maps
 * Anchors.hasTarget(plan, "2-lists");   // false
 * }
 */
public final class Anchors {
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc} -]");

    private static final Pattern NESTED_HEADING = Pattern.compile(
            "(?m)^[ \\t]*(?:(?:>|[-*+]|\\d{1,9}[.)])[ \\t]*){1,9}#{1,6}[ \\t]+([^\\n]{1,500}?)[ \\t]*#*\\r?$");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");

    private Anchors() {}

    /** @param anchor without {@code #}; if nothing else matches, an empty one and {@code top} mean the whole roadmap */
    public static Optional<Topic> find(Roadmap roadmap, String anchor) {
        String wanted = anchor.toLowerCase(Locale.ROOT);
        Optional<Topic> whole =
                wanted.isEmpty() || wanted.equals("top") ? Optional.of(roadmap.root()) : Optional.empty();
        return heading(roadmap, wanted)
                .or(() -> AnchorTags.find(roadmap, anchor))
                .or(() -> whole);
    }

    /** Whether a link to an anchor, as written in the Markdown, has a target. */
    public static boolean hasTarget(Roadmap roadmap, String written) {
        return PercentEncoding.decoded(written)
                .flatMap(anchor -> find(roadmap, anchor))
                .isPresent();
    }

    private static Optional<Topic> heading(Roadmap roadmap, String wanted) {
        var uses = new HashMap<String, Integer>();
        for (Topic topic : roadmap.topics()) {
            if (isHeading(topic)) {
                String plain = anchor(topic.number() + " " + topic.text());
                String own = plain;
                while (uses.containsKey(own)) {
                    own = plain + "-" + uses.merge(plain, 1, Integer::sum);
                }
                uses.put(own, 0);
                if (own.equals(wanted)) {
                    return Optional.of(topic);
                }
            }
        }
        return Optional.empty();
    }

    /** The anchors of headings in lists and quotes, which aren't sections. */
    public static Set<String> nested(Roadmap roadmap) {
        return NESTED_HEADING
                .matcher(roadmap.source().text())
                .results()
                .map(heading -> anchor(LINK.matcher(heading.group(1)).replaceAll("$1")))
                .collect(Collectors.toSet());
    }

    private static boolean isHeading(Topic topic) {
        return switch (topic) {
            case Section section -> section.level() > 0 && section.level() < Section.LIST_ENTRY;
            case Item item -> item.isHeading();
            default -> false;
        };
    }

    private static String anchor(String heading) {
        String title = heading.strip().toLowerCase(Locale.ROOT);
        return PUNCTUATION.matcher(title).replaceAll("").replace(' ', '-');
    }
}
