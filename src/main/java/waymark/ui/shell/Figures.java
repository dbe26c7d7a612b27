package waymark.ui.shell;

import java.text.NumberFormat;
import waymark.app.SaveState;
import waymark.app.SessionState;
import waymark.schedule.Count;
import waymark.ui.Words;

/** The overall figures in words. */
final class Figures {
    private Figures() {}

    /** The part that is done in percent. Never 100 before all is done. */
    static String percent(Words words, SessionState state) {
        Count count = overall(state);
        var format = NumberFormat.getPercentInstance(words.locale());
        return format.format(Math.floor(100 * count.part()) / 100);
    }

    static Count overall(SessionState state) {
        return state.rollup().tally(state.roadmap().root()).once();
    }

    static String counted(Words words, SessionState state) {
        Count count = overall(state);
        return words.text("status.count", count.done(), count.counted());
    }

    static String routine(Words words, SessionState state) {
        Count routine = state.rollup().tally(state.roadmap().root()).routine();
        return routine.all() == 0 ? "" : words.text("status.routine", routine.done(), routine.counted());
    }

    static String saved(Words words, SaveState saved) {
        return switch (saved) {
            case SaveState.Unchanged unchanged -> words.text("status.unchanged");
            case SaveState.Saving saving -> words.text("status.saving");
            case SaveState.Saved at ->
                words.text("status.saved", words.time(at.at().toLocalTime()));
            case SaveState.NotSaved problem -> words.text("status.unsaved");
        };
    }
}
