package waymark.model;

import java.util.List;
import waymark.document.TextRange;

/** Something that a roadmap's file says. Topics form a tree; their order is that of the file. */
public sealed interface Topic permits Section, Item, StatusLine, Blank, Prose {

    /** The position among all topics of the roadmap in the order of the file; the root has 0. */
    int index();

    /** The {@link #index()} of the topic that this one stands below; -1 for the root. */
    int parent();

    /** Where it stands in the source, with all that stands below it. */
    TextRange range();

    /** What it says, as plain text without Markdown, its number and its box. */
    String text();

    /** The number that it begins with, such as {@code 2.1.3}: a label, not an identity. Empty without one. */
    default String number() {
        return "";
    }

    /**
     * The same topic of another version of the roadmap.
     *
     * @param there where that has it
     * @param below the topics that stand directly below it there
     */
    Topic relocated(Relocation there, List<Topic> below);

    /** The topics directly below. */
    default List<Topic> children() {
        return List.of();
    }
}
