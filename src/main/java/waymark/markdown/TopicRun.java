package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import waymark.document.TextRange;
import waymark.model.Note;
import waymark.model.Topic;

/** Collects topics in order; text that stands between them becomes one note each. */
final class TopicRun {
    private final int parent;
    private final IntSupplier nextIndex;
    private final List<Topic> topics = new ArrayList<>();
    private int noteIndex = -1;
    private int noteStart;
    private int noteEnd;

    TopicRun(int parent, IntSupplier nextIndex) {
        this.parent = parent;
        this.nextIndex = nextIndex;
    }

    void text(TextRange range) {
        if (noteIndex < 0) {
            noteIndex = nextIndex.getAsInt();
            noteStart = range.start();
        }
        noteEnd = range.end();
    }

    void topics(List<Topic> more) {
        endNote();
        topics.addAll(more);
    }

    List<Topic> end() {
        endNote();
        return topics;
    }

    private void endNote() {
        if (noteIndex >= 0) {
            topics.add(new Note(noteIndex, parent, new TextRange(noteStart, noteEnd)));
            noteIndex = -1;
        }
    }
}
