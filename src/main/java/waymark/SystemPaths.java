package waymark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.app.Messages;
import waymark.schedule.Weekend;
import waymark.settings.SettingsFolder;

/** What the program asks the platform for. */
final class SystemPaths {
    /** What Java reads in place of a letter that the locale's charset lacks. */
    private static final char LOST = '\uFFFD';

    private static final Locale SYSTEM = Locale.getDefault();

    private SystemPaths() {}

    /** The user's home folder. */
    static Path home() {
        return home(System.getenv(), SettingsFolder.path(System.getProperty("user.home")));
    }

    /** The home folder from the environment, like every other program; Java only looks into the list of users. */
    static Path home(Map<String, String> environment, Path listed) {
        Path named = SettingsFolder.path(environment.getOrDefault("HOME", ""));
        return named.isAbsolute() && Files.isDirectory(named) ? named : listed;
    }

    /** The name of a settings folder that can't be used, for example in an ASCII locale; empty if all can. */
    static Optional<String> unusable(Map<String, String> environment, String listed) {
        return Stream.of(
                        environment.getOrDefault("HOME", listed),
                        environment.getOrDefault("XDG_CONFIG_HOME", ""),
                        environment.getOrDefault("XDG_CACHE_HOME", ""))
                .filter(name -> name.indexOf(LOST) >= 0)
                .findFirst();
    }

    static Optional<String> unusable() {
        return unusable(System.getenv(), System.getProperty("user.home"));
    }

    /** The settings folder. */
    static Path settings() {
        return SettingsFolder.of(System.getProperty("os.name"), System.getenv(), home());
    }

    /**
     * Where a second start finds the first one: in the user's runtime folder, or else in the settings folder, with a folder for each
     * display, since a window should open where the user asked for it.
     */
    static Path box(Map<String, String> environment, Path settings) {
        String display = environment.getOrDefault("DISPLAY", "").replaceFirst("\\.\\d+$", "");
        String name = "running" + display.replaceAll("[^A-Za-z0-9]", "-");
        Path runtime = SettingsFolder.path(environment.getOrDefault("XDG_RUNTIME_DIR", ""));
        return runtime.isAbsolute() && Files.isDirectory(runtime) && Files.isWritable(runtime)
                ? runtime.resolve("waymark").resolve(Integer.toHexString(settings.hashCode()) + name)
                : settings.resolve(name);
    }

    static Path box() {
        return box(System.getenv(), settings());
    }

    /** The cache folder. */
    static Path cache() {
        return SettingsFolder.cache(System.getProperty("os.name"), System.getenv(), home());
    }

    /** The {@linkplain Messages#spoken language of the program} for a tag, or for the platform's locale. */
    static Locale language(String tag) {
        return Messages.spoken(tag.isEmpty() ? SYSTEM : Locale.forLanguageTag(tag));
    }

    /** The days off in the country of a language tag, or of the platform's locale. */
    static Weekend weekend(String tag) {
        return Weekend.of(tag.isEmpty() ? SYSTEM : Locale.forLanguageTag(tag));
    }

    /** Sets the default locale, so that the toolkit's own controls, such as its calendar, use the same language as the windows. */
    static void setDefaultLocale(Locale language, DayOfWeek weekStart) {
        Locale.setDefault(language);
        String first = weekStart.name().substring(0, 3).toLowerCase(Locale.ROOT);
        Locale.setDefault(
                Locale.Category.FORMAT,
                Locale.forLanguageTag(language.stripExtensions().toLanguageTag() + "-u-fw-" + first));
    }

    /** Whether a file exists. */
    static boolean isThere(Path file) {
        return Files.isRegularFile(file);
    }
}
