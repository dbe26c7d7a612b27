package waymark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import waymark.settings.SettingsFolder;

/** What the program asks its platform for. */
final class Surroundings {
    private Surroundings() {}

    /** The reader's folder. */
    static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    /** Where settings are kept. */
    static Path settings() {
        return SettingsFolder.of(System.getProperty("os.name"), System.getenv(), home());
    }

    /** The language of that tag, or the platform's. */
    static Locale language(String tag) {
        return tag.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(tag);
    }

    /** Whether a file exists. */
    static boolean isThere(Path file) {
        return Files.isRegularFile(file);
    }
}
