package waymark.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.app.SessionState;
import waymark.model.FoldedText;
import waymark.model.SearchWords;
import waymark.model.Topic;

/**
 * A search in titles and, after {@link #NOTE}, in notes. {@code note:} alone finds every topic with a note; the words after it have to be
 * in the note.
 *
 * @param title what a title or a number has to contain
 * @param note what the note has to contain; empty if notes aren't searched
 */
public record NoteSearch(SearchWords title, Optional<SearchWords> note) {
    /** The prefix of the words to find in a note. */
    private static final String NOTE = "note:";

    /** Parses what was typed. */
    public static NoteSearch of(SearchWords typed) {
        var title = new ArrayList<String>();
        var note = new ArrayList<String>();
        boolean asked = false;
        boolean inNote = false;
        for (String word : typed.words()) {
            inNote |= word.equals(NOTE);
            asked |= word.startsWith(NOTE);
            if (word.startsWith(NOTE)) {
                note.add(word.substring(NOTE.length()));
            } else {
                (inNote ? note : title).add(word);
            }
        }
        note.removeIf(String::isEmpty);
        return new NoteSearch(new SearchWords(title), asked ? Optional.of(new SearchWords(note)) : Optional.empty());
    }

    /** Whether the note on a topic matches; true if notes aren't searched. */
    public boolean isInNote(SessionState state, Topic topic) {
        if (note.isEmpty()) {
            return true;
        }
        List<String> words = note.get().words();
        return state.progress()
                .note(state.ids().id(topic))
                .map(FoldedText::fold)
                .filter(text -> words.stream().allMatch(text::contains))
                .isPresent();
    }
}
