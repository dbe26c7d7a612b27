package waymark.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.schedule.CountingRule;

class SettingsTest {
    @TempDir
    Path folder;

    private Settings settings;
    private Path file;

    @BeforeEach
    void inANewFolder() {
        settings = new Settings(folder.resolve("not").resolve("there"));
        file = settings.folder().resolve("preferences.json");
    }

    @Test
    void nothingChosenIsTheStandardAndWritesNothing() throws IOException {
        assertThat(settings.preferences()).isEqualTo(Preferences.STANDARD);
        assertThat(settings.recent()).isEmpty();
        assertThat(settings.window(folder.resolve("a.md"))).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasChosenIsThereAgain() throws IOException {
        var chosen = new Preferences(
                new Appearance(Theme.DARK, 150, "de", true),
                new CalendarPreferences(4, DayOfWeek.SUNDAY),
                new CountingRule(true, false, true),
                KeyChoices.STANDARD.with("TICK", "Ctrl+T").with("SKIP", ""),
                true,
                true,
                new ExportChoices("csv", true, false, "WORDS", true));
        settings.keep(chosen);
        assertThat(new Settings(settings.folder()).preferences()).isEqualTo(chosen);
        settings.keep(chosen.with(chosen.keys().without("TICK")));
        assertThat(settings.preferences().keys()).isEqualTo(KeyChoices.STANDARD.with("SKIP", ""));
    }

    @Test
    void whatANewerVersionWroteStays() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"theme\": \"sepia\", \"zoom\": 130, \"smell\": \"lavender\"}");
        assertThat(settings.preferences().appearance()).isEqualTo(Appearance.STANDARD.withZoom(130));
        settings.keep(settings.preferences().with(new CalendarPreferences(3, DayOfWeek.MONDAY)));
        assertThat(Files.readString(file)).contains("lavender").contains("\"day-start\" : \"3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"zoom\": [1]}", "\0\0\0", "{\"a\": \"1\", \"a\": \"2\"}"})
    void aDamagedFileIsSetAsideBeforeAnotherTakesItsPlace(String damaged) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, damaged);
        assertThat(settings.preferences()).isEqualTo(Preferences.STANDARD);
        assertThat(file).hasContent(damaged);
        settings.keep(Preferences.STANDARD.with(Appearance.STANDARD.withZoom(120)));
        assertThat(settings.preferences().appearance().zoom()).isEqualTo(120);
        assertThat(file.resolveSibling("preferences.json.damaged")).hasContent(damaged);
    }

    @Test
    void whatCantBeReadJustNowIsNoDamage() throws IOException {
        Files.createDirectories(file.resolve("in its place"));
        assertThatThrownBy(() -> settings.keep(Preferences.STANDARD.with(Appearance.STANDARD.withZoom(120))))
                .isInstanceOf(IOException.class);
        assertThat(file.resolve("in its place")).exists();
        assertThat(file.resolveSibling("preferences.json.damaged")).doesNotExist();
    }

    @Test
    void theLastRoadmapComesFirstAndEachOnce() throws IOException {
        List<Path> files = IntStream.range(0, 20)
                .mapToObj(n -> folder.resolve(n + ".md").toAbsolutePath())
                .toList();
        for (Path each : files) {
            settings.opened(each);
        }
        settings.opened(files.get(10));
        assertThat(settings.recent())
                .hasSize(12)
                .startsWith(files.get(10), files.get(19))
                .doesNotHaveDuplicates();
        settings.forget(files.get(19));
        assertThat(settings.recent()).hasSize(11).doesNotContain(files.get(19));
    }

    @Test
    void aWindowIsRememberedForEachRoadmap() throws IOException {
        var state = new WindowState(
                new WindowState.Bounds(10, 20, 900, 700, true),
                new WindowState.Pane(false, 0.4),
                "CHANGES",
                "t_1",
                List.of("s_1", "s_2"),
                new WindowState.Columns(
                        List.of("planned"),
                        List.of("title", "done", "progress", "status", "planned"),
                        Map.of("progress", 12.5, "done", 6.0)));
        settings.keep(folder.resolve("a.md"), state);
        assertThat(settings.window(folder.resolve("x").resolve("..").resolve("a.md")))
                .contains(state);
        assertThat(settings.window(folder.resolve("b.md"))).isEmpty();
    }

    @Test
    void whatIsNotWantedTodayIsKeptBesideTheWindowsPlace() throws IOException {
        Path roadmap = folder.resolve("a.md");
        var day = LocalDate.of(2026, 11, 23);
        assertThat(settings.notToday(roadmap)).isEqualTo(DismissedSuggestions.NONE);
        settings.keep(
                roadmap, DismissedSuggestions.NONE.with("t_1", "open", day).with("t_2", "doing", day));
        assertThat(settings.window(roadmap)).isEmpty();
        var state =
                new WindowState(null, WindowState.Pane.STANDARD, "TODAY", "", List.of(), WindowState.Columns.STANDARD);
        settings.keep(roadmap, state);

        DismissedSuggestions kept = settings.notToday(roadmap);
        assertThat(kept.has("t_1", "open", day)).isTrue();
        assertThat(kept.has("t_1", "doing", day)).isFalse();
        assertThat(kept.has("t_1", "open", day.plusDays(1))).isFalse();
        assertThat(kept.with("t_3", "open", day.plusDays(1)).topics()).containsOnlyKeys("t_3");
        assertThat(settings.window(roadmap)).contains(state);
        settings.keep(roadmap, kept.without("t_1").without("t_2"));
        assertThat(settings.notToday(roadmap).topics()).isEmpty();
    }

    @Test
    void whatIsDoneBeforeTheDayBeginsBelongsToTheDayBefore() {
        var days = CalendarPreferences.STANDARD.withStartHour(4);
        assertThat(days.dayOf(LocalDateTime.of(2026, 11, 24, 3, 59))).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(days.dayOf(LocalDateTime.of(2026, 11, 24, 4, 0))).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void eachPlatformHasItsFolder() {
        Path home = folder.toAbsolutePath();
        assertThat(SettingsFolder.of("Linux", Map.of(), home)).isEqualTo(home.resolve(".config/waymark"));
        assertThat(SettingsFolder.of(
                        "Linux", Map.of("XDG_CONFIG_HOME", home.resolve("c").toString()), home))
                .isEqualTo(home.resolve("c/waymark"));
        assertThat(SettingsFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "relative"), home))
                .isEqualTo(home.resolve(".config/waymark"));
        assertThat(SettingsFolder.of("Mac OS X", Map.of(), home))
                .isEqualTo(home.resolve("Library/Application Support/Waymark"));
        assertThat(SettingsFolder.of("Windows 11", Map.of(), home)).isEqualTo(home.resolve("AppData/Roaming/Waymark"));
    }

    /** A locale may have digits of its own, and another may be the default at the next start. */
    @Test
    void whatWasOpenedIsKnownWhateverDigitsTheLocaleHas() throws IOException {
        Locale before = Locale.getDefault();
        Path file = Path.of("plan.md").toAbsolutePath();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            settings.opened(file);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(settings.recent()).containsExactly(file);
    }
}
