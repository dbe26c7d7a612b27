package waymark.fuzz;

import java.util.Arrays;
import java.util.List;
import waymark.document.SourceText;
import waymark.document.Splicer;
import waymark.document.StaleEditException;
import waymark.document.TextEdit;
import waymark.document.TextRange;
import waymark.markdown.RoadmapParser;
import waymark.model.Item;
import waymark.model.Roadmap;

/** Any bytes as a roadmap: they are read, come out again as they were, and a tick changes one byte that is read back. */
public final class MarkdownTarget {
    private MarkdownTarget() {}

    public static void fuzzerTestOneInput(byte[] data) throws StaleEditException {
        var source = SourceText.read(data);
        Roadmap roadmap = RoadmapParser.parse(source);
        Scratch.require(Arrays.equals(data, Splicer.apply(source, List.of())), "other bytes without an edit");
        int end = source.text().length();
        for (var topic : roadmap.topics()) {
            Scratch.require(topic.range().start() >= 0 && topic.range().end() <= end, "a range outside of the text");
        }
        List<Item> items = roadmap.items().toList();
        if (items.isEmpty()) {
            return;
        }
        Item item = items.get(data.length % items.size());
        var mark = new TextRange(item.marker().offset(), item.marker().offset() + 1);
        String now = source.text(mark);
        byte[] ticked = Splicer.apply(source, List.of(new TextEdit(mark, now, now.equals("x") ? " " : "x")));
        Roadmap again = RoadmapParser.parse(SourceText.read(ticked));
        Scratch.require(again.items().count() == items.size(), "a tick changed the number of items");
    }
}
