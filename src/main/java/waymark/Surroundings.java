package waymark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Locale;
import waymark.settings.SettingsFolder;

/** What the program asks its platform for. */
final class Surroundings {
    private static final Locale SYSTEM = Locale.getDefault();

    private Surroundings() {}

    /** The reader's folder. */
    static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    /** Where settings are kept. */
    static Path settings() {
        return SettingsFolder.of(System.getProperty("os.name"), System.getenv(), home());
    }

    /** The folder for what can be thrown away. */
    static Path cache() {
        return SettingsFolder.cache(System.getProperty("os.name"), System.getenv(), home());
    }

    /** The language of that tag, or the platform's. */
    static Locale language(String tag) {
        return tag.isEmpty() ? SYSTEM : Locale.forLanguageTag(tag);
    }

    /** Has the toolkit's own parts, its calendar for one, speak as the windows do: they ask for the default. */
    static void speak(Locale language, DayOfWeek weekStart) {
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
