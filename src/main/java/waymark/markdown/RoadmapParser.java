package waymark.markdown;

import java.util.List;
import waymark.document.SourceText;
import waymark.model.FilledBlanks;
import waymark.model.PlainEntry;
import waymark.model.Roadmap;

/**
 * Reads a Markdown file as a roadmap. Every text is accepted: what has no meaning on a roadmap is kept as notes, and what
 * cannot be read is said in {@link Roadmap#notices()}.
 */
public final class RoadmapParser {
    private RoadmapParser() {}

    /** The roadmap that the file's text describes. */
    public static Roadmap parse(SourceText source) {
        return parse(source, FilledBlanks.NONE);
    }

    /** The same, where these blanks may have been filled in in the file: they are blanks all the same. */
    public static Roadmap parse(SourceText source, FilledBlanks filled) {
        return parse(source, filled, List.of());
    }

    /** The same, where the user tracks these entries without a box: they are items too. */
    public static Roadmap parse(SourceText source, FilledBlanks filled, List<PlainEntry> tracked) {
        return new OutlineReader(source, filled, tracked).read();
    }
}
