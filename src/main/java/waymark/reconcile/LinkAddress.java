package waymark.reconcile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waymark.document.TextRange;
import waymark.model.Item;
import waymark.model.Roadmap;
import waymark.model.Topic;

/** The addresses that a line links to: they identify a topic even if it is reworded or translated. */
final class LinkAddress {
    private static final Pattern LINK = Pattern.compile(
            "]\\(\\s*<?([^)\\s>#][^)\\s>]*)|\\bhref=[\"']([^\"'#][^\"']*)|(?<![(<\"'])(https?://[^\\s)>|]+)");

    private LinkAddress() {}

    /** All addresses in an item's own line: if only one of several differs, it may be another topic. Empty if there is none. */
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
