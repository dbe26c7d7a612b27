package waymark.reconcile;

import java.util.ArrayList;
import java.util.List;
import waymark.reconcile.TopicOutline.Kind;
import waymark.reconcile.TopicOutline.Node;

/** Small outlines for tests. */
final class OutlineFixture {
    private OutlineFixture() {}

    /**
     * An outline of lines: {@code # text} is a section, anything else an item; two blanks before it for each level. What stands before
     * a {@code §} is a number. Node 0 is the root, node 1 the first line.
     */
    static TopicOutline outline(String... lines) {
        var nodes = new ArrayList<>(List.of(new Node(-1, Kind.SECTION, "", "")));
        var open = new ArrayList<>(List.of(0));
        for (String line : lines) {
            String said = line.strip();
            int depth = line.indexOf(said) / 2;
            Kind kind = said.startsWith("# ") ? Kind.SECTION : Kind.ITEM;
            String text = said.replaceFirst("^# ", "");
            int mark = text.indexOf('§');
            open.subList(depth + 1, open.size()).clear();
            open.add(nodes.size());
            nodes.add(new Node(open.get(depth), kind, text.substring(0, Math.max(0, mark)), text.substring(mark + 1)));
        }
        return new TopicOutline(nodes);
    }
}
