package waymark.ui.detail;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The addresses that stand in a note. */
final class NoteLinks {
    /** As people write them: what ends a sentence behind them doesn't belong to them. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\b(?:https?://|mailto:)[^\\s<>\"]*[^\\s<>\".,;:!?)\\]}'’”]");

    private static final int MOST = 20;

    private NoteLinks() {}

    static List<String> in(String note) {
        return ADDRESS.matcher(note)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
