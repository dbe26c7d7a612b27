package waymark.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.document.Fingerprint;

/**
 * The user's settings on this machine: small files in one folder. Reading never fails: what can't be read has its default. Several
 * processes may use the folder at once; each writes only what it has changed.
 */
public final class Settings {
    private static final int MOST_RECENT = 12;
    private static final int NAME = 24;

    private final Path folder;
    private final SettingsFile preferences;
    private final SettingsFile recent;
    private final SettingsFile openAtExit;
    private final BiConsumer<Path, IOException> onUnreadable;

    /** The settings in this folder, which need not exist. */
    public Settings(Path folder) {
        this(folder, (file, reason) -> {});
    }

    private Settings(Path folder, BiConsumer<Path, IOException> onUnreadable) {
        this.folder = folder;
        this.onUnreadable = onUnreadable;
        this.preferences = new SettingsFile(folder.resolve("preferences.json"));
        this.recent = new SettingsFile(folder.resolve("recent.json"));
        this.openAtExit = new SettingsFile(folder.resolve("left.json"));
    }

    /** The same, reporting each file that exists but can't be read. */
    public Settings reportingTo(BiConsumer<Path, IOException> listener) {
        return new Settings(folder, listener);
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** The user's preferences. */
    public Preferences preferences() {
        return Preferences.of(new SettingsValues(preferences.read(onUnreadable)));
    }

    /** Saves the user's preferences. */
    public void keep(Preferences chosen) throws IOException {
        preferences.put(chosen.texts(preferences()));
    }

    /** The recent roadmaps, the latest first, whether they still exist or not. */
    public List<Path> recent() {
        return paths(recent);
    }

    private List<Path> paths(SettingsFile file) {
        var texts = file.read(onUnreadable);
        return IntStream.range(0, MOST_RECENT)
                .mapToObj(place -> texts.getOrDefault(name(place), ""))
                .filter(path -> !path.isEmpty())
                .flatMap(Settings::path)
                .toList();
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /** Adds a roadmap to the recent ones. */
    public void opened(Path roadmap) throws IOException {
        Path file = roadmap.toAbsolutePath().normalize();
        keepRecent(Stream.concat(Stream.of(file), recent().stream().filter(other -> !other.equals(file))));
    }

    /** The roadmaps that were open at exit, whether they still exist or not. */
    public List<Path> openAtExit() {
        return paths(openAtExit);
    }

    /** Saves which roadmaps are open. */
    public void setOpenAtExit(List<Path> roadmaps) throws IOException {
        var texts = new TreeMap<String, String>();
        for (int place = 0; place < MOST_RECENT; place++) {
            texts.put(name(place), place < roadmaps.size() ? roadmaps.get(place).toString() : "");
        }
        openAtExit.put(texts);
    }

    /** Removes a roadmap from the recent ones. */
    public void forget(Path roadmap) throws IOException {
        keepRecent(recent().stream().filter(other -> !other.equals(roadmap)));
    }

    private void keepRecent(Stream<Path> paths) throws IOException {
        var files = new ArrayList<>(paths.limit(MOST_RECENT).toList());
        var texts = new TreeMap<String, String>();
        for (int place = 0; place < MOST_RECENT; place++) {
            texts.put(name(place), place < files.size() ? files.get(place).toString() : "");
        }
        recent.put(texts);
    }

    private static String name(int place) {
        return String.format(Locale.ROOT, "%02d", place);
    }

    /** How a roadmap's window was left; empty if it never had one. */
    public Optional<WindowState> window(Path roadmap) {
        return WindowState.of(new SettingsValues(window(normal(roadmap)).read(onUnreadable)));
    }

    /** Saves how a roadmap's window was left. */
    public void keep(Path roadmap, WindowState state) throws IOException {
        String file = normal(roadmap);
        window(file).put(state.texts(file));
    }

    /** The suggestions that the user has dismissed for a roadmap. */
    public DismissedSuggestions notToday(Path roadmap) {
        return DismissedSuggestions.of(
                new SettingsValues(window(normal(roadmap)).read(onUnreadable)));
    }

    /** Saves the suggestions that the user has dismissed for a roadmap. */
    public void keep(Path roadmap, DismissedSuggestions unwanted) throws IOException {
        window(normal(roadmap)).put(unwanted.texts());
    }

    private static String normal(Path roadmap) {
        return roadmap.toAbsolutePath().normalize().toString();
    }

    private SettingsFile window(String file) {
        String digest = Fingerprint.of(file.getBytes(StandardCharsets.UTF_8)).value();
        int from = digest.indexOf(':') + 1;
        return new SettingsFile(folder.resolve("windows").resolve(digest.substring(from, from + NAME) + ".json"));
    }
}
