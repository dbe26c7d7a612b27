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

    /**
     * The same for a file of which another version was read before, from the file alone: only what is different is read again, where
     * nothing else depends on that. No blank is filled in that wasn't known to be before.
     */
    public static Roadmap parseAgain(Roadmap before, SourceText source, FilledBlanks filled) {
        return ChangedPart.read(before, source, filled).orElseGet(() -> parse(source, filled));
    }

    /** The same, where the user tracks these entries without a box: they are items too. */
    public static Roadmap parse(SourceText source, FilledBlanks filled, List<PlainEntry> tracked) {
        return new OutlineReader(source, filled, tracked).read();
    }
}
