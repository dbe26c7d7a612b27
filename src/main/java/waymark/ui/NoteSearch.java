package waymark.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.app.SessionState;
import waymark.model.FoldedText;
import waymark.model.SearchWords;
import waymark.model.Topic;

/**
 * What is searched for in titles and, behind {@link #NOTE}, in notes. Alone that asks for any note, and for all words behind it in
 * the note.
 *
 * @param title what a title or a number must hold
 * @param note what the note must hold; nothing where notes aren't asked for
 */
public record NoteSearch(SearchWords title, Optional<SearchWords> note) {
    /** What stands before a word of a note. */
    private static final String NOTE = "note:";

    /** What was typed, taken apart. */
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

    /** Whether the note on a topic holds what is asked for; so it does where nothing is. */
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
