package waymark.model;

import java.util.List;
import waymark.document.TextRange;

/**
 * An element of a roadmap's file. Topics form a tree in file order.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("# Plan\n## 2.1.3 Maps\n- [ ] Read\n".getBytes(UTF_8)));
 * var maps = plan.root().children().getLast();
 * maps.index();   // 1
 * maps.number();   // 2.1.3
 * maps.text();   // Maps
 * }
 */
public sealed interface Topic permits Section, Item, StatusLine, Blank, Prose {

    /** The position among all topics of the roadmap in file order; 0 for the root. */
    int index();

    /** The {@link #index()} of the parent; -1 for the root. */
    int parent();

    /** The range in the source, including everything below it. */
    TextRange range();

    /** Its plain text, without Markdown, number and box. */
    String text();

    /** The number that it begins with, such as {@code 2.1.3}: a label, not an identity. Empty if there is none. */
    default String number() {
        return "";
    }

    /**
     * The same topic in another version of the roadmap.
     *
     * @param there maps positions to that version
     * @param below the topic's children in that version
     */
    Topic relocated(Relocation there, List<Topic> below);

    /** The direct children. */
    default List<Topic> children() {
        return List.of();
    }
}
