package waymark;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import waymark.app.Device;
import waymark.app.Environment;
import waymark.app.RoadmapPreloader;
import waymark.schedule.Weekend;
import waymark.settings.CalendarPreferences;
import waymark.settings.Preferences;
import waymark.settings.Settings;
import waymark.ui.kit.FxBackground;

/**
 * What the program prepares before the toolkit has started: the first roadmap is read meanwhile.
 *
 * @param files the roadmaps to open
 * @param ahead reads the first of them
 * @param days when the user's days begin; also called on other threads
 * @param weekend which days are off
 */
record StartupContext(
        Settings settings,
        FxBackground background,
        AtomicReference<CalendarPreferences> days,
        AtomicReference<Weekend> weekend,
        Environment environment,
        List<Path> files,
        RoadmapPreloader ahead) {
    /** The toolkit creates the {@link App} itself and passes it nothing but strings. */
    private static final AtomicReference<@Nullable StartupContext> BEGUN = new AtomicReference<>();

    /** @param files the files that the user named */
    static void begin(String... files) {
        var settings = new Settings(SystemPaths.settings());
        Preferences chosen = settings.preferences();
        var days = new AtomicReference<>(chosen.days());
        var weekend =
                new AtomicReference<>(SystemPaths.weekend(chosen.appearance().language()));
        var background = new FxBackground();
        var environment = new Environment(
                Clock.systemDefaultZone(),
                days::get,
                weekend::get,
                Device.name(),
                () -> new SecureRandom().nextLong(),
                background,
                SystemPaths.cache());
        List<Path> roadmaps = files.length == 0
                ? before(settings)
                : Arrays.stream(files).map(Path::of).toList();
        var ahead = roadmaps.stream()
                .findFirst()
                .map(first -> RoadmapPreloader.of(first, environment))
                .orElseGet(RoadmapPreloader::none);
        BEGUN.set(new StartupContext(settings, background, days, weekend, environment, roadmaps, ahead));
    }

    static StartupContext begun() {
        StartupContext begun = BEGUN.getAndSet(null);
        if (begun == null) {
            throw new IllegalStateException("not begun");
        }
        return begun;
    }

    /** The roadmaps that were open at the last exit, or else the most recent one. */
    private static List<Path> before(Settings settings) {
        List<Path> left =
                settings.openAtExit().stream().filter(SystemPaths::isThere).toList();
        return left.isEmpty()
                ? settings.recent().stream()
                        .filter(SystemPaths::isThere)
                        .limit(1)
                        .toList()
                : left;
    }
}
