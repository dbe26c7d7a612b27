package waymark.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where programs keep settings on each platform. */
public final class SettingsFolder {
    private SettingsFolder() {}

    /**
     * The program's own folder: below {@code $XDG_CONFIG_HOME} or {@code ~/.config} (XDG Base Directory Specification), {@code
     * ~/Library/Application Support}, or {@code %APPDATA%}.
     *
     * @param system the value of Java's {@code os.name}
     * @param home the user's home folder
     */
    public static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Waymark");
        }
        if (name.startsWith("windows")) {
            return chosen(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Waymark");
        }
        return chosen(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("waymark");
    }

    /**
     * The program's own folder for files that can be deleted at any time: below {@code $XDG_CACHE_HOME} or {@code ~/.cache}, {@code
     * ~/Library/Caches}, or {@code %LOCALAPPDATA%}.
     */
    public static Path cache(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("Waymark");
        }
        if (name.startsWith("windows")) {
            return chosen(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("Waymark")
                    .resolve("Cache");
        }
        return chosen(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("waymark");
    }

    /** The path for a text; the empty path if the text can't be a path. */
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException unusable) {
            return Path.of("");
        }
    }

    private static Path chosen(Map<String, String> environment, String name, Path standard) {
        Path chosen = path(environment.getOrDefault(name, ""));
        return chosen.isAbsolute() ? chosen : standard;
    }
}
