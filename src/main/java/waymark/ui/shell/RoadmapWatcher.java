package waymark.ui.shell;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.FileWatch;
import waymark.ui.RoadmapModel;

/** Watches the surroundings of an open roadmap: the clock, and other programs that write its files. */
final class RoadmapWatcher {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Background background;
    private final Supplier<Optional<RoadmapModel>> open;
    private boolean on;
    private @Nullable FileWatch watch;

    /** @param open supplies the open roadmap */
    RoadmapWatcher(Background background, Supplier<Optional<RoadmapModel>> open) {
        this.background = background;
        this.open = open;
    }

    boolean isOn() {
        return on;
    }

    /** Starts watching if the other watcher does. */
    void resume(RoadmapWatcher other) {
        on = other.on;
    }

    /** Watches the clock and each roadmap that is opened from now on. */
    void begin() {
        on = true;
        keepFollowing();
    }

    /** A closed window isn't kept in memory for this. */
    private void keepFollowing() {
        day();
        var here = new WeakReference<>(this);
        background.later(A_MINUTE, () -> {
            var following = here.get();
            if (following != null) {
                following.keepFollowing();
            }
        });
    }

    /** Switches to today's date. */
    void day() {
        open.get().ifPresent(RoadmapModel::followDay);
    }

    /** Watches the files of this roadmap only. */
    void watch(RoadmapModel model) {
        close();
        if (on) {
            watch = model.watch(() -> background.run(() -> model, RoadmapModel::refresh, Background::unexpected));
        }
    }

    /** Stops watching. */
    void close() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }
}
