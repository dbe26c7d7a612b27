package waymark.ui.shell;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import waymark.app.Background;
import waymark.app.FileWatch;
import waymark.ui.RoadmapModel;

/** Follows what goes on around an open roadmap: the clock, and other programs that write its files. */
final class RoadmapWatcher {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Background background;
    private final Supplier<Optional<RoadmapModel>> open;
    private boolean on;
    private @Nullable FileWatch watch;

    /** @param open gives the roadmap that is open, as it is now */
    RoadmapWatcher(Background background, Supplier<Optional<RoadmapModel>> open) {
        this.background = background;
        this.open = open;
    }

    boolean isOn() {
        return on;
    }

    /** Watches what is opened from now on, if the other does. */
    void resume(RoadmapWatcher other) {
        on = other.on;
    }

    /** Watches what is opened from now on, and the clock. */
    void begin() {
        on = true;
        keepFollowing();
    }

    /** A window that was closed is not held for that. */
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

    /** Shows the user's present day. */
    void day() {
        open.get().ifPresent(RoadmapModel::followDay);
    }

    /** Watches the files of a roadmap, and of none else. */
    void watch(RoadmapModel model) {
        close();
        if (on) {
            watch = model.watch(() -> background.run(() -> model, RoadmapModel::refresh, Background::unexpected));
        }
    }

    /** Looks out for other programs no more. */
    void close() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }
}
