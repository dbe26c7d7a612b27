package waymark.model;

import java.util.List;
import waymark.document.TextRange;

/**
 * Prose, a table, code, a plain list or a quote: anything to read rather than to tick.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("# Plan\nSets come first.\n- [ ] Sets\n".getBytes(UTF_8)));
 * var note = plan.all(Prose.class).findFirst().orElseThrow();
 * plan.source().text(note.range());   // Sets come first.
 * }
 *
 * @param text empty: notes are shown as the Markdown at their range
 */
public record Prose(int index, int parent, TextRange range, String text) implements Topic {
    public Prose(int index, int parent, TextRange range) {
        this(index, parent, range, "");
    }

    @Override
    public Prose relocated(Relocation there, List<Topic> below) {
        return new Prose(there.index(index), there.index(parent), there.range(range), text);
    }
}
