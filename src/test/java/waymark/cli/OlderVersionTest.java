package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import waymark.settings.Preferences;
import waymark.settings.Settings;
import waymark.settings.Theme;
import waymark.settings.WindowState;

/**
 * A folder that an older version left is read as it was meant, and after an update the older version finds all that it wrote. The
 * folder was written by the program as it was on 23 November 2026, and is never changed.
 */
final class OlderVersionTest {
    private static final Path LEFT = Path.of("src/test/resources/waymark/older/2026-11-23");
    private static final Path ROADMAP = Path.of("/plans/plan.md");

    @TempDir
    private Path folder;

    private Path roadmap;
    private Path progress;
    private Settings settings;
    private CommandLineFixture line;

    @BeforeEach
    void copy() throws IOException {
        Path copied = folder.resolve("copied");
        try (var files = Files.walk(LEFT)) {
            for (Path file : files.toList()) {
                Files.copy(file, copied.resolve(LEFT.relativize(file).toString()));
            }
        }
        roadmap = copied.resolve("plan.md");
        progress = copied.resolve("plan.md.progress.jsonl");
        settings = new Settings(copied.resolve("settings"));
        line = new CommandLineFixture(Files.createDirectory(folder.resolve("line")));
    }

    private String shown() {
        assertThat(line.runOn(roadmap, "show")).isZero();
        return line.out();
    }

    @Test
    void itsProgressHolds() {
        assertThat(shown().lines().map(String::strip))
                .anyMatch(row -> row.startsWith("[x] Install the tools"))
                .anyMatch(row -> row.startsWith("[x] First half"))
                .anyMatch(row -> row.startsWith("[ ] Second half"))
                .anyMatch(row -> row.startsWith("[-] Show it to someone"))
                .anyMatch(row -> row.contains("Start date") && row.contains("2026-11-20"));
        assertThat(line.runOn(roadmap, "export", "--to", "html")).isZero();
        assertThat(line.out()).contains("Chapter *3* again, später");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths are those of Linux")
    void itsSettingsHold() {
        Preferences chosen = settings.preferences();
        assertThat(chosen.appearance().theme()).isEqualTo(Theme.DARK);
        assertThat(chosen.appearance().zoom()).isEqualTo(120);
        assertThat(chosen.appearance().language()).isEqualTo("de");
        assertThat(chosen.appearance().reducedMotion()).isTrue();
        assertThat(chosen.days().startHour()).isEqualTo(4);
        assertThat(chosen.days().weekStart()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(chosen.keys().of("TICK")).contains("Ctrl+T");
        assertThat(settings.recent()).containsExactly(ROADMAP, Path.of("/plans/other.md"));
        WindowState window = settings.window(ROADMAP).orElseThrow();
        assertThat(window.bounds()).isEqualTo(new WindowState.Bounds(40, 30, 1200, 800, false));
        assertThat(window.place()).isEqualTo("reviews");
        assertThat(window.topic()).isEqualTo("t_782b98201e3cd83d");
        assertThat(window.columns().hidden()).containsExactly("planned");
    }

    @Test
    void theOlderVersionFindsItsLinesBehindWhichThisOneWrites() throws IOException {
        String before = Files.readString(progress);

        assertThat(line.runOn(roadmap, "tick", "Second half")).isZero();
        assertThat(line.runOn(roadmap, "add", "Phase 2: Depth", "One of my own"))
                .isZero();
        assertThat(line.runOn(roadmap, "nature", "Phase 2: Depth", "optional")).isZero();

        String after = Files.readString(progress);
        assertThat(after).startsWith(before).hasSizeGreaterThan(before.length());
        // Without what came later, that is: as a version reads it that doesn't know it.
        Files.writeString(
                progress,
                after.lines().filter(text -> text.contains("\"item\"")).collect(Collectors.joining("\n", "", "\n")));
        assertThat(shown()).contains("[x] Second half", "[x] Install the tools").doesNotContain("of my own");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the paths are those of Linux")
    void theOlderVersionFindsItsSettingsAmongThoseThatCameLater() throws IOException {
        Path file = settings.folder().resolve("preferences.json");
        Map<String, String> before = texts(file);
        Preferences chosen = settings.preferences();

        settings.keep(chosen.with(chosen.appearance().withZoom(90)));
        settings.setOpenAtExit(List.of(ROADMAP));

        Map<String, String> after = texts(file);
        assertThat(after).containsEntry("zoom", "90");
        assertThat(after.keySet()).containsAll(before.keySet());
        before.remove("zoom");
        assertThat(after).containsAllEntriesOf(before);
        assertThat(texts(settings.folder().resolve("recent.json"))).containsEntry("00", ROADMAP.toString());
    }

    private static Map<String, String> texts(Path file) throws IOException {
        return Files.readString(file)
                .lines()
                .map(row -> row.split("\"", -1))
                .filter(parts -> parts.length == 5)
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[3]));
    }
}
