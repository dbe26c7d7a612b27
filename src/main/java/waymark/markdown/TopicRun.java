package waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import waymark.document.TextRange;
import waymark.model.Prose;
import waymark.model.Topic;

/** Collects topics in order; each run of text between them becomes one note. */
final class TopicRun {
    private final int parent;
    private final IntSupplier nextIndex;
    private final List<Topic> topics = new ArrayList<>();
    private @Nullable Prose note;

    TopicRun(int parent, IntSupplier nextIndex) {
        this.parent = parent;
        this.nextIndex = nextIndex;
    }

    void text(TextRange range) {
        note = note == null
                ? new Prose(nextIndex.getAsInt(), parent, range)
                : new Prose(note.index(), parent, new TextRange(note.range().start(), range.end()));
    }

    void topic(Topic topic) {
        closeNote();
        topics.add(topic);
    }

    private void closeNote() {
        if (note != null) {
            topics.add(note);
            note = null;
        }
    }

    /** The number of topics so far, without text that may still continue. */
    int size() {
        return topics.size();
    }

    /** The number of the last topic. */
    String lastNumber() {
        return topics.getLast().number();
    }

    /** The text that may still continue; null if there is none. */
    @Nullable
    Prose openNote() {
        return note;
    }

    /** Restores the text that was open before. */
    void reopen(@Nullable Prose before) {
        note = before;
    }

    List<Topic> end() {
        closeNote();
        return topics;
    }
}
