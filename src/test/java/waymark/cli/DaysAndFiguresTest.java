package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.settings.Settings;

/** What commands say of days, and the figures that they show. */
class DaysAndFiguresTest extends CommandTest {
    private static Clock noon(String day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2062-11-24", "9999-12-31"})
    void aDayToComeCannotBeTicked(String day) {
        assertThat(line.on("tick", "Stretch", "--day", day)).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.err()).contains(day, "in the future");
        assertThat(line.progress).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-99999999-01-01", "+12026-01-01", "26-01-01", "2026-1-1", "2026-02-30"})
    void whatIsNoDayIsRefused(String day) {
        assertThat(line.on("tick", "Stretch", "--day=" + day)).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.on("today", "--day=" + day)).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void aDayBeforeTheBeginningIsAskedAbout() {
        assertThat(line.on("tick", "Stretch", "--day", "0026-11-24"))
                .as("nothing was done yet")
                .isEqualTo(ExitCode.DECISION_NEEDED.code());
        assertThat(line.progress).doesNotExist();
        line.on("tick", "Stretch");
        assertThat(line.on("tick", "Stretch", "--day", "0026-11-24")).isEqualTo(ExitCode.DECISION_NEEDED.code());
        assertThat(line.err()).contains("0026-11-24", "2026-11-23", "--before-start");
        assertThat(line.on("tick", "Stretch", "--day", "2026-11-22", "--before-start"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"day\":\"-99999999-01-01\",\"at\":\"2026-11-20T10:00:00Z\"",
                "\"day\":\"+99999999-01-01\",\"at\":\"2026-11-20T10:00:00Z\"",
                "\"day\":\"0001-01-01\",\"at\":\"2026-11-20T10:00:00Z\"",
                "\"day\":\"2026-11-20\",\"at\":\"+999999999-12-31T23:59:59-18:00\"",
                "\"day\":\"2026-11-20\",\"at\":\"-999999999-01-01T00:00:00+18:00\""
            })
    void aHostileDayInTheFileCostsNothing(String hostile) throws IOException {
        line.on("tick", "Stretch");
        String item = Files.readString(line.progress)
                .replaceAll("(?s).*\"item\":\"(t_\\w+)\",\"to\".*|.*\"to\".*\"item\":\"(t_\\w+)\".*", "$1$2");
        Files.writeString(
                line.progress,
                "{\"v\":1,\"id\":\"038FZY9DJE000C7H3Q55DNZ94H\",\"by\":\"x\",\"item\":\"" + item + "\",\"to\":\"done\","
                        + hostile + "}\n",
                StandardOpenOption.APPEND);
        for (String command : new String[] {"today", "show", "check", "review"}) {
            line.on(command);
            assertThat(line.err()).as(command).doesNotContain("inside Waymark");
        }
        line.on("today");
        assertThat(line.out()).contains("Stretch");
    }

    @Test
    void aPastDayShowsTheScoreThatItHad() {
        line.at(noon("2026-11-01"));
        line.on("tick", "Stretch");
        line.at(noon("2026-11-07"));
        line.on("tick", "Stretch");
        line.on("today");
        String then = score();
        line.at(noon("2026-11-23"));
        line.on("today");
        assertThat(score()).isNotEqualTo(then);
        line.on("today", "--day", "2026-11-07");
        assertThat(score()).isEqualTo(then);
    }

    private String score() {
        return line.out()
                .lines()
                .filter(each -> each.contains("consistent"))
                .findFirst()
                .orElse("none");
    }

    @Test
    void aHundredPercentIsSaidWhenAllIsDoneAndNotBefore() throws IOException {
        Files.writeString(line.roadmap, "# P\n" + "- [x] done\n".repeat(2999) + "- [ ] last\n");
        line.on("show");
        assertThat(line.out()).contains("99%");
        line.on("show", "--json");
        assertThat(line.out()).contains("\"percent\":99.9");
        line.on("tick", "last");
        line.on("show");
        assertThat(line.out()).contains("100%");
    }

    @Test
    void everyPartOfAHundredIsItsOwnPercentage() throws IOException {
        for (int done : new int[] {7, 14, 28, 29, 55, 56, 57, 58}) {
            Files.writeString(line.roadmap, "# P\n" + "- [x] done\n".repeat(done) + "- [ ] open\n".repeat(100 - done));
            line.on("show");
            assertThat(line.out()).contains(" " + done + "%");
        }
    }

    @Test
    void aBlankOfAReviewSaysWhatToUseInstead() {
        assertThat(line.on("field", "Next Goals", "rest")).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.err()).contains("waymark review plan.md --set \"Next Goals=rest\"");
        assertThat(line.on("review", "--set", "Current Phase=2")).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.err()).contains("waymark field plan.md \"Current Phase\" \"2\"");
        assertThat(line.on("field", "Nothing of that name", "x")).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.err()).contains("No topic matches");
    }

    @Test
    void aTickedRoutineItemIsFollowedByTheRoutine() throws IOException {
        line.on("tick", "Stretch");
        assertThat(line.out()).contains("routine today 1 of 1").doesNotContain("done");
        Files.writeString(line.roadmap, "# P\n## Daily Routine\n- [ ] walk\n- [ ] read\n");
        line.on("tick", "walk");
        assertThat(line.out()).contains("routine today 1 of 2").doesNotContain("0 of 0");
    }

    @Test
    void nothingIsKeptInTheMemoryOfACommand() throws IOException {
        Files.createDirectory(line.progress);
        line.on("show");
        assertThat(line.err()).contains("can’t be read").doesNotContain("memory");
        line.on("check");
        assertThat(line.out()).doesNotContain("memory");
    }

    @Test
    void twoEqualCopiesAskOnce() throws IOException {
        line.on("field", "Current Phase", "one");
        Path copy = Files.copy(line.progress, folder.resolve("plan.md.progress (conflicted copy).jsonl"));
        line.at(noon("2026-11-24"));
        line.on("field", "Current Phase", "two");
        line.at(noon("2026-11-25"));
        line.runOn(line.roadmap, "show");
        Files.writeString(copy, Files.readString(copy).replace("\"one\"", "\"one\""));
        Path other = Files.copy(line.progress, folder.resolve("other"));
        line.on("undo");
        line.on("field", "Current Phase", "three");
        Files.move(line.progress, folder.resolve("copy 1.jsonl"));
        Files.copy(folder.resolve("copy 1.jsonl"), folder.resolve("copy 2.jsonl"));
        Files.move(other, line.progress);
        line.at(noon("2026-11-26"));
        line.on("field", "Current Phase", "four");

        line.on(
                "merge",
                folder.resolve("copy 1.jsonl").toString(),
                folder.resolve("copy 2.jsonl").toString());
        assertThat(line.out().lines().filter(each -> each.contains("three"))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theDigitsOfTheReadersLanguageAreNotThoseOfAFile() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"fa", "ar-EG", "ar-EG-u-nu-arab", "my-u-nu-mymr", "tr"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                var settings = new Settings(folder.resolve(tag));
                settings.opened(line.roadmap);
                Locale.setDefault(Locale.ENGLISH);
                assertThat(settings.recent()).as(tag).containsExactly(line.roadmap);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
