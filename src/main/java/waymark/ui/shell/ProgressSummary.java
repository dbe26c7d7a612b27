package waymark.ui.shell;

import java.text.NumberFormat;
import java.util.OptionalInt;
import waymark.app.SaveState;
import waymark.app.SessionState;
import waymark.schedule.Count;
import waymark.ui.UiText;

/** The overall progress in words. */
final class ProgressSummary {
    private static final double NEARLY_ALL = 0.9;

    private ProgressSummary() {}

    /** The percentage that is done. Never 100 until everything is done. */
    static String percent(UiText words, SessionState state) {
        Count count = overall(state);
        var format = NumberFormat.getPercentInstance(words.locale());
        return format.format(count.percent() / 100.0);
    }

    static Count overall(SessionState state) {
        return state.rollup().overall();
    }

    /** How many topics are left, once they are few enough to be interesting. */
    static OptionalInt left(SessionState state) {
        Count count = overall(state);
        int left = count.counted() - count.done();
        return left > 0 && count.part() >= NEARLY_ALL ? OptionalInt.of(left) : OptionalInt.empty();
    }

    static String counted(UiText words, SessionState state) {
        Count count = overall(state);
        return words.text("status.count", count.done(), count.counted());
    }

    static String routine(UiText words, SessionState state) {
        Count routine = state.rollup().tally(state.roadmap().root()).due();
        return routine.all() == 0 ? "" : words.text("status.routine", routine.done(), routine.counted());
    }

    static String saved(UiText words, SaveState saved) {
        return switch (saved) {
            case SaveState.Unchanged unchanged -> words.text("status.unchanged");
            case SaveState.Saving saving -> words.text("status.saving");
            case SaveState.Saved at ->
                words.text("status.saved", words.time(at.at().toLocalTime()));
            case SaveState.NotSaved problem -> words.text("status.unsaved");
        };
    }
}
