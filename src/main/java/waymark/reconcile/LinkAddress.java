package waymark.reconcile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.document.TextRange;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Topic;

/** Where a line leads: an address says which topic it is, in whatever words and language. */
final class LinkAddress {
    private static final Pattern LINK = Pattern.compile(
            "]\\(\\s*<?([^)\\s>#][^)\\s>]*)|\\bhref=[\"']([^\"'#][^\"']*)|(?<![(<\"'])(https?://[^\\s)>|]+)");

    private LinkAddress() {}

    /** All addresses in an item's own line: where one of several is another, so may be the topic. Nothing where there is none. */
    static String of(Roadmap roadmap, Topic topic) {
        if (!(topic instanceof Item)) {
            return "";
        }
        int end = topic.children().isEmpty()
                ? topic.range().end()
                : topic.children().getFirst().range().start();
        String line = roadmap.source()
                .text(new TextRange(
                        topic.range().start(), Math.max(end, topic.range().start())));
        var addresses = new StringBuilder();
        Matcher link = LINK.matcher(line);
        while (link.find()) {
            for (int group = 1; group <= link.groupCount(); group++) {
                if (link.group(group) != null) {
                    addresses.append(link.group(group)).append(' ');
                }
            }
        }
        return addresses.toString();
    }
}
