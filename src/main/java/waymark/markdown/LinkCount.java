package waymark.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Counts the links in a piece of text by where they lead. */
final class LinkCount {
    private static final Pattern TRANSLATION = Pattern.compile(
            "(?i)(?:.*/)?(?:translations?/[^/]+/)?readme[._-][a-z]{2,3}(?:[-_][a-z]{2,4})?\\.md|(?:.*/)?translations?/.*");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)mailto:.*|https?://(?:www\\.)?(?:(?:github|gitlab|twitter|x|instagram|facebook|threads)\\.com/@?[\\w.-]+/?"
                    + "|linkedin\\.com/(?:in|company)/.*|t\\.me/.*|discord\\.(?:gg|com)/.*|(?:old\\.)?reddit\\.com/r/[\\w-]+/?"
                    + "|[\\w-]+\\.slack\\.com/.*|patreon\\.com/.*|buymeacoffee\\.com/.*)(?:\\?.*)?");

    private int all;
    private int anchors;
    private int asides;

    static LinkCount of(Node text) {
        var count = new LinkCount();
        count.count(text);
        return count;
    }

    private void count(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link link) {
                String address = link.getDestination();
                all++;
                if (address.startsWith("#")) {
                    anchors++;
                } else if (TRANSLATION.matcher(address).matches()
                        || PEOPLE.matcher(address).matches()) {
                    asides++;
                }
            }
            count(node);
        }
    }

    int all() {
        return all;
    }

    int anchors() {
        return anchors;
    }

    /** Whether the links lead to headings of the same file, to translations of it, to people, or to places to talk. */
    boolean leadAside() {
        return anchors > 0 || all > 0 && asides == all;
    }
}
