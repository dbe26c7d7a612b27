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
 * The user's settings while the program runs. A change takes effect immediately and is saved in the background. If it can't be saved, it
 * lasts until the program ends, and the user is told.
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

    /** Preferences that are never saved. */
    public static LivePreferences forgotten() {
        return new LivePreferences();
    }

    /** Why the settings can't be read or saved; null if they can. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The user's preferences. */
    public Preferences preferences() {
        return preferences.get();
    }

    /** The user's preferences as they change. */
    public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
        return preferences.getReadOnlyProperty();
    }

    /** Changes the preferences. */
    public void choose(UnaryOperator<Preferences> change) {
        Preferences chosen = change.apply(preferences());
        if (!chosen.equals(preferences())) {
            preferences.set(chosen);
            keep(kept -> kept.keep(chosen));
        }
    }

    /** Loads the recent roadmaps, the latest first, and passes them to {@code loaded}. */
    public void recent(Consumer<? super List<Path>> loaded) {
        background.run(
                () -> settings == null ? List.<Path>of() : settings.recent(),
                loaded,
                unreadable -> loaded.accept(List.of()));
    }

    /** Adds a roadmap to the recent ones. */
    public void opened(Path roadmap) {
        keep(kept -> kept.opened(roadmap));
    }

    /** Saves which roadmaps were open at exit. */
    public void setOpenAtExit(List<Path> roadmaps) {
        keep(kept -> kept.setOpenAtExit(roadmaps));
    }

    /** Removes a roadmap from the recent ones. */
    public void forget(Path roadmap) {
        keep(kept -> kept.forget(roadmap));
    }

    /** The saved state of a roadmap's window. Reads a small file. */
    public Optional<WindowState> window(Path roadmap) {
        return settings == null ? Optional.empty() : settings.window(roadmap);
    }

    /** Saves the state of a roadmap's window. */
    public void keep(Path roadmap, WindowState state) {
        keep(kept -> kept.keep(roadmap, state));
    }

    /** Loads the suggestions that the user dismissed for a roadmap. */
    public void notToday(Path roadmap, Consumer<? super DismissedSuggestions> loaded) {
        background.run(
                () -> settings == null ? DismissedSuggestions.NONE : settings.notToday(roadmap),
                loaded,
                unreadable -> loaded.accept(DismissedSuggestions.NONE));
    }

    /**
     * Saves the suggestions that the user dismissed for a roadmap.
     *
     * @param done receives whether that succeeded
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
