package waymark.app;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import waymark.document.SourceText;
import waymark.markdown.RoadmapParser;
import waymark.model.FilledBlanks;
import waymark.model.Item;
import waymark.model.Roadmap;

/** Whether topics of the user's own that were written into a roadmap are read as topics in the same words. */
final class OwnReadBack {
    private static final Pattern DATE = Pattern.compile("\\s*[✅❌]\\uFE0F?\\s*\\d{4}-\\d{2}-\\d{2}");

    private OwnReadBack() {}

    /** Those that are not, as where they stand in code or in a comment. */
    static List<Item> missing(Roadmap roadmap, byte[] written) {
        Map<String, Integer> read = counts(written);
        counts(roadmap.source().bytes()).forEach((words, count) -> read.merge(words, -count, Integer::sum));
        return roadmap.items()
                .filter(Item::isOwn)
                .filter(own -> read.merge(words(own), -1, Integer::sum) < 0)
                .toList();
    }

    private static Map<String, Integer> counts(byte[] file) {
        Roadmap plain = RoadmapParser.parse(SourceText.read(file));
        var counts = new HashMap<String, Integer>();
        EntryTracking.all(plain, FilledBlanks.NONE).items().forEach(item -> counts.merge(words(item), 1, Integer::sum));
        return counts;
    }

    private static String words(Item item) {
        String text = item.number() + " " + item.text();
        return DATE.matcher(text).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }
}
