package waymark.markdown;

import waymark.document.SourceText;
import waymark.model.Roadmap;

/** Placeholder until the parser lands. */
public final class RoadmapParser {
    private RoadmapParser() {}

    /** Reads a roadmap. */
    public static Roadmap parse(SourceText source) {
        throw new UnsupportedOperationException();
    }
}
