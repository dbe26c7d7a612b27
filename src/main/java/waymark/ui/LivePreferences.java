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
import waymark.settings.NotToday;
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
    private Consumer<Problem> unkept = problem -> {};
    private boolean failing;

    /** Reads a small file. */
    public LivePreferences(Settings settings, Background background) {
        this(settings, background, settings.preferences());
    }

    private LivePreferences(@Nullable Settings settings, Background background, Preferences preferences) {
        this.settings = settings;
        this.background = background;
        this.preferences = new ReadOnlyObjectWrapper<>(preferences);
    }

    /** Choices that nothing is kept of. */
    public static LivePreferences forgotten() {
        return new LivePreferences(null, Background.SAME_THREAD, Preferences.STANDARD);
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
    public void left(List<Path> roadmaps) {
        keep(kept -> kept.left(roadmaps));
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
    public void notToday(Path roadmap, Consumer<? super NotToday> told) {
        background.run(
                () -> settings == null ? NotToday.NONE : settings.notToday(roadmap),
                told,
                unreadable -> told.accept(NotToday.NONE));
    }

    /**
     * Keeps what the user does not want suggested of a roadmap.
     *
     * @param done is told whether that worked
     */
    public void keep(Path roadmap, NotToday unwanted, Consumer<Boolean> done) {
        keep(kept -> kept.keep(roadmap, unwanted), done);
    }

    /** Has {@code told} hear why choices are not kept, once until they are again. */
    public void onUnkept(Consumer<Problem> told) {
        unkept = told;
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
                written -> {
                    failing = false;
                    done.accept(true);
                },
                failure -> {
                    fail(kept.folder(), failure);
                    done.accept(false);
                });
    }

    private void fail(Path folder, Exception failure) {
        if (!(failure instanceof IOException)) {
            Background.unexpected(failure);
        } else if (!failing) {
            failing = true;
            unkept.accept(Problem.of(Problem.Kind.SETTINGS_NOT_SAVED, folder, FailureReasons.of(failure)));
        }
    }
}
