package waymark.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.FailureReasons;
import waymark.app.Problem;
import waymark.settings.DismissedSuggestions;
import waymark.settings.Preferences;
import waymark.settings.Settings;
import waymark.settings.WindowState;

/**
 * The user's settings while the program runs. What is changed holds at once and is kept in the background; where that
 * fails, it holds until the program ends, and that is told.
 */
public final class LivePreferences {
    private final @Nullable Settings settings;
    private final Background background;
    private final ReadOnlyObjectWrapper<Preferences> preferences;
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

    /** Reads a small file. */
    public LivePreferences(Settings settings, Background background) {
        this.background = background;
        this.settings = settings.reportingTo((file, reason) -> background.run(
                () -> Problem.of(Problem.Kind.SETTINGS_UNREADABLE, file, FailureReasons.of(reason)),
                problem::set,
                Background::unexpected));
        this.preferences = new ReadOnlyObjectWrapper<>(this.settings.preferences());
    }

    private LivePreferences() {
        this.background = Background.SAME_THREAD;
        this.settings = null;
        this.preferences = new ReadOnlyObjectWrapper<>(Preferences.STANDARD);
    }

    /** Choices that nothing is kept of. */
    public static LivePreferences forgotten() {
        return new LivePreferences();
    }

    /** Why settings can't be read or kept; null where they can. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the user chose. */
    public Preferences preferences() {
        return preferences.get();
    }

    /** What the user chose, one choice after another. */
    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }

    /** Chooses something else. */
    public void choose(UnaryOperator<Preferences> change) {
        Preferences chosen = change.apply(preferences());
        if (!chosen.equals(preferences())) {
            preferences.set(chosen);
            keep(kept -> kept.keep(chosen));
        }
    }

    /** The roadmaps that were opened, the last one first, told once they are read. */
    public void recent(Consumer<? super List<Path>> told) {
        background.run(
                () -> settings == null ? List.<Path>of() : settings.recent(),
                told,
                unreadable -> told.accept(List.of()));
    }

    /** Remembers that a roadmap was opened. */
    public void opened(Path roadmap) {
        keep(kept -> kept.opened(roadmap));
    }

    /** Remembers which roadmaps were open together. */
    public void setOpenAtExit(List<Path> roadmaps) {
        keep(kept -> kept.setOpenAtExit(roadmaps));
    }

    /** Forgets that a roadmap was opened. */
    public void forget(Path roadmap) {
        keep(kept -> kept.forget(roadmap));
    }

    /** How the window of a roadmap was left. Reads a small file. */
    public Optional<WindowState> window(Path roadmap) {
        return settings == null ? Optional.empty() : settings.window(roadmap);
    }

    /** Keeps how the window of a roadmap was left. */
    public void keep(Path roadmap, WindowState state) {
        keep(kept -> kept.keep(roadmap, state));
    }

    /** What the user did not want suggested of a roadmap, told once it is read. */
    public void notToday(Path roadmap, Consumer<? super DismissedSuggestions> told) {
        background.run(
                () -> settings == null ? DismissedSuggestions.NONE : settings.notToday(roadmap),
                told,
                unreadable -> told.accept(DismissedSuggestions.NONE));
    }

    /**
     * Keeps what the user does not want suggested of a roadmap.
     *
     * @param done is told whether that worked
     */
    public void keep(Path roadmap, DismissedSuggestions unwanted, Consumer<Boolean> done) {
        keep(kept -> kept.keep(roadmap, unwanted), done);
    }

    private interface Write {
        void to(Settings settings) throws IOException;
    }

    private void keep(Write write) {
        keep(write, done -> {});
    }

    private void keep(Write write, Consumer<Boolean> done) {
        Settings kept = settings;
        if (kept == null) {
            done.accept(true);
            return;
        }
        background.run(
                () -> {
                    write.to(kept);
                    return true;
                },
                done,
                failure -> {
                    if (failure instanceof IOException) {
                        problem.set(Problem.of(Problem.Kind.SETTINGS_NOT_KEPT, FailureReasons.of(failure)));
                    } else {
                        Background.unexpected(failure);
                    }
                    done.accept(false);
                });
    }
}
