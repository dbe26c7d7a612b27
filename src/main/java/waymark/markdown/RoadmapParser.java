package waymark.markdown;

import waymark.document.SourceText;
import waymark.model.Roadmap;

/**
 * Reads a Markdown file as a roadmap. Every text is accepted: what has no meaning on a roadmap is kept as notes, and what
 * cannot be read is said in {@link Roadmap#notices()}.
 */
public final class RoadmapParser {
    private RoadmapParser() {}

    /** The roadmap that the file's text describes. */
    public static Roadmap parse(SourceText source) {
        return new OutlineReader(source).read();
    }
}
