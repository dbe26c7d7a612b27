package waymark.markdown;

import java.util.List;
import waymark.document.SourceText;
import waymark.model.FilledBlanks;
import waymark.model.PlainEntry;
import waymark.model.Roadmap;

/**
 * Parses a Markdown file into a roadmap. Every text is accepted: content without a meaning in a roadmap is kept as notes, and problems are
 * reported in {@link Roadmap#notices()}.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("# Plan\n- [x] Sets\n- [ ] Maps\n".getBytes(UTF_8)));
 * plan.root().text();   // Plan
 * plan.items().map(Item::text).toList();   // [Sets, Maps]
 * }
 */
public final class RoadmapParser {
    private RoadmapParser() {}

    /** The roadmap of the file's text. */
    public static Roadmap parse(SourceText source) {
        return parse(source, FilledBlanks.NONE);
    }

    /** The roadmap of a file in which these blanks may have been filled in; they are still blanks. */
    public static Roadmap parse(SourceText source, FilledBlanks filled) {
        return parse(source, filled, List.of());
    }

    /**
     * The roadmap of a file of which an earlier version was parsed from the file alone. Parses only the changed part again if nothing else
     * depends on it. The earlier text must not contain answers in {@code filled} that were unknown when it was parsed.
     */
    public static Roadmap parseAgain(Roadmap before, SourceText source, FilledBlanks filled) {
        return ChangedPart.read(before, source, filled).orElseGet(() -> parse(source, filled));
    }

    /** The roadmap of a file in which the user tracks these entries without a box, so that they are items too. */
    public static Roadmap parse(SourceText source, FilledBlanks filled, List<PlainEntry> tracked) {
        return new OutlineReader(source, filled, tracked).read();
    }
}
