package waymark.ui.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import waymark.app.Problem;
import waymark.app.Problem.Kind;
import waymark.app.SaveState;
import waymark.app.SessionState;

/** The problems of a window's roadmap, the worst first, without those that were dismissed. */
public final class ProblemList {
    private final ObservableList<Problem> shown = FXCollections.observableArrayList();
    private final List<Problem> dismissed = new ArrayList<>();
    private final List<Problem> failures = new ArrayList<>();

    public ObservableList<Problem> shown() {
        return shown;
    }

    /** Starts over with another roadmap. */
    public void clear() {
        failures.removeIf(problem -> !ofSettings(problem));
        dismissed.clear();
    }

    private static boolean ofSettings(Problem problem) {
        return problem.kind() == Kind.SETTINGS_UNREADABLE || problem.kind() == Kind.SETTINGS_NOT_KEPT;
    }

    /** Continues another window's list. */
    public void resume(ProblemList before) {
        failures.addAll(before.failures);
        dismissed.addAll(before.dismissed);
    }

    /** Adds a failure, which replaces the previous one of its kind. */
    public void fail(Problem problem) {
        failures.removeIf(earlier -> earlier.kind() == problem.kind());
        failures.add(problem);
    }

    public void dismiss(Problem problem) {
        dismissed.add(problem);
        failures.remove(problem);
        shown.remove(problem);
    }

    /** @param state null if no roadmap is open */
    public void show(@Nullable SessionState state) {
        var all = new ArrayList<>(failures);
        if (state != null) {
            if (state.saved() instanceof SaveState.NotSaved unsaved) {
                all.add(unsaved.problem());
            }
            // The tab Changes shows lost topics, and the place Roadmap asks about entries.
            state.oddities().stream()
                    .filter(problem -> problem.kind() != Problem.Kind.ENTRIES_TO_TRACK)
                    .forEach(all::add);
        }
        all.removeAll(Set.copyOf(dismissed));
        all.sort((one, other) -> other.kind().severity().compareTo(one.kind().severity()));
        if (!all.equals(shown)) {
            shown.setAll(all);
        }
    }
}
