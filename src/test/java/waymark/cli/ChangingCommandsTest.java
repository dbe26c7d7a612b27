package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import waymark.app.Sessions;

class ChangingCommandsTest extends CommandTest {
    @Test
    void tickingTellsWhatWasTickedAndIsKept() {
        assertThat(line.on("tick", "1.1.1")).isZero();
        assertThat(line.out()).isEqualTo("[x] 1.1.1 Adding\n2 of 5 done\n");
        assertThat(line.err()).isEmpty();

        line.on("show");
        assertThat(line.out()).contains("[x] 1.1.1 Adding");
    }

    @Test
    void severalItemsAreOneStep() {
        line.on("tick", "1.1.1", "Letters", "line:8");

        assertThat(line.on("undo")).isZero();
        assertThat(line.out()).isEqualTo("[ ] 1.1.1 Adding\n[ ] 1.2 Letters\n[ ] 1.1.2 Taking away\n1 of 5 done\n");
    }

    @Test
    void aParentStandsForTheItemsBelowIt() {
        line.on("tick", "1.1");

        assertThat(line.out()).isEqualTo("[x] 1.1.1 Adding\n[x] 1.1.2 Taking away\n3 of 5 done\n");
    }

    @Test
    void aStatusCanBeGiven() {
        line.on("tick", "1.2", "--status", "skipped");
        assertThat(line.out()).isEqualTo("[-] 1.2 Letters\n1 of 4 done\n");

        line.on("tick", "1.2", "--status", "open");
        assertThat(line.out()).isEqualTo("[ ] 1.2 Letters\n1 of 5 done\n");
    }

    @Test
    void routineIsTickedForADay() {
        line.on("tick", "Stretch", "--day", "2026-11-20");
        assertThat(line.out()).startsWith("[x] 3.1 Stretch  2026-11-20\n");

        line.on("show");
        assertThat(line.out()).contains("[ ] 3.1 Stretch").contains("routine today 0 of 1");

        line.at(Clock.offset(Sessions.NOON, Duration.ofDays(-3))).on("show");
        assertThat(line.out()).contains("[x] 3.1 Stretch").contains("routine today 1 of 1");
    }

    @Test
    void aDayForAnythingElseIsRefused() {
        assertThat(line.on("tick", "1.2", "--day", "2026-11-20")).isEqualTo(2);
        assertThat(line.err()).contains("1.2 Letters");
        assertThat(line.progress).doesNotExist();
    }

    @Test
    void whatIsDoneAlreadyChangesNothing() {
        assertThat(line.on("tick", "Reading")).isZero();
        assertThat(line.err()).isEqualTo("Nothing to change.\n");
        assertThat(line.progress).doesNotExist();
    }

    @Test
    void aPhaseIsSetByHandAndDerivedAgain() {
        line.on("phase", "Phase 1", "completed");
        assertThat(line.out()).startsWith("1. Phase 1: Basics: completed\n");
        line.on("phase", "2", "not-started");
        assertThat(line.out()).startsWith("2. Phase 2: More: not started\n");
        line.on("phase", "2", "auto");
        assertThat(line.out()).startsWith("2. Phase 2: More: in progress\n");
    }

    @Test
    void aSectionCountsAsTheReaderSays() {
        assertThat(line.on("nature", "Daily Routine", "once")).isZero();
        assertThat(line.out()).isEqualTo("3. Daily Routine: counts once\n1 of 6 done\n");
        line.on("show");
        assertThat(line.out())
                .contains("3. Daily Routine  0/1 · counts once, set by you\n")
                .doesNotContain("routine today");
        assertThat(line.on("tick", "3.1", "--day", "2026-11-20")).isEqualTo(2);

        line.on("nature", "1", "optional");
        assertThat(line.out()).isEqualTo("1. Phase 1: Basics: counts as optional\n1 of 3 done\n");
        line.on("show");
        assertThat(line.out()).contains("optional 0 of 3");

        line.on("nature", "3", "auto");
        assertThat(line.out()).isEqualTo("3. Daily Routine: counts automatically\n1 of 2 done\n");
        line.on("nature", "3", "auto");
        assertThat(line.err()).isEqualTo("Nothing to change.\n");
        line.on("undo", "3");
        assertThat(line.out()).endsWith("1 of 5 done\n");
    }

    @Test
    void aSectionsNatureIsGivenAsJson() {
        line.on("nature", "3", "goal", "--json");
        assertThat(line.out())
                .matches("\\{\"dryRun\":false,\"changes\":\\[\\{\"v\":1,.*"
                        + "\"section\":\"s_[0-9a-f]{16}\",\"nature\":\"goal\"}],"
                        + "\"totals\":\\{\"counted\":5,\"done\":1,\"skipped\":0}}\n");
    }

    @Test
    void aBlankIsFilledInAndCleared() {
        line.on("field", "current phase", "Phase 2");
        assertThat(line.out()).startsWith("4.2 Current Phase: Phase 2\n");
        line.on("show");
        assertThat(line.out()).contains("4.2 Current Phase: Phase 2");
        line.on("field", "4.2", "");
        assertThat(line.out()).startsWith("4.2 Current Phase: –\n");
    }

    @Test
    void aReviewIsAnsweredAndShown() {
        line.on("review", "--set", "learned=a lot", "--set", "goals=x = y", "--month", "2026-10");
        assertThat(line.out()).contains("2026-10  4.4.1 What I Learned: a lot\n", "4.4.2 Next Goals: x = y\n");

        line.on("review", "--month", "2026-10");
        assertThat(line.out()).isEqualTo("2026-10\n\n4.4.1 What I Learned\n  a lot\n\n4.4.2 Next Goals\n  x = y\n");
        line.on("review");
        assertThat(line.out()).isEqualTo("2026-11\n\n4.4.1 What I Learned\n  –\n\n4.4.2 Next Goals\n  –\n");
    }

    @Test
    void aNoteIsWrittenOnASectionToo() {
        line.on("note", "4. Progress Tracking", "look here");
        assertThat(line.out()).startsWith("4. Progress Tracking: look here\n");
    }

    @Test
    void severalStepsAreTakenBack() {
        line.on("tick", "1.1.1");
        line.on("tick", "1.1.2");
        line.on("tick", "1.2");

        line.on("undo", "2");
        assertThat(line.out()).isEqualTo("[ ] 1.2 Letters\n[ ] 1.1.2 Taking away\n2 of 5 done\n");
        line.on("undo", "9");
        assertThat(line.out()).isEqualTo("[ ] 1.1.1 Adding\n1 of 5 done\n");
        assertThat(line.on("undo")).isZero();
        assertThat(line.err()).isEqualTo("Nothing to change.\n");
        assertThat(line.on("undo", "0")).isEqualTo(2);
    }

    @Test
    void changesAreGivenAsJson() {
        line.on("tick", "1.2", "--json");

        assertThat(line.out())
                .matches("\\{\"dryRun\":false,\"changes\":\\[\\{\"v\":1,\"id\":\"\\w{26}\",.*"
                        + "\"item\":\"t_[0-9a-f]{16}\",\"to\":\"done\"}],"
                        + "\"totals\":\\{\"counted\":5,\"done\":2,\"skipped\":0}}\n");
    }

    @Test
    void aDryRunOfEachCommandWritesNothing() throws IOException {
        for (var command : List.of(
                List.of("tick", "1.2"),
                List.of("phase", "1", "completed"),
                List.of("nature", "1", "routine"),
                List.of("field", "current", "x"),
                List.of("review", "--set", "learned=x"),
                List.of("note", "1.2", "x"))) {
            var arguments = command.subList(1, command.size()).toArray(String[]::new);
            assertThat(line.on(command.getFirst(), with(arguments, "--dry-run")))
                    .isZero();
            assertThat(line.err()).isEqualTo("Dry run: nothing was written.\n");
            assertThat(line.out()).endsWith(" done\n");
            assertThat(line.progress).doesNotExist();
        }
        line.on("tick", "1.2");
        byte[] before = Files.readAllBytes(line.progress);
        line.on("undo", "--dry-run");
        assertThat(line.out()).startsWith("[ ] 1.2 Letters\n");
        assertThat(Files.readAllBytes(line.progress)).isEqualTo(before);
    }

    @Test
    void theRoadmapIsNeverTouched() throws IOException {
        byte[] before = Files.readAllBytes(line.roadmap);
        var time = Files.getLastModifiedTime(line.roadmap);

        line.on("tick", "1.1");
        line.on("phase", "1", "completed");
        line.on("undo", "2");

        assertThat(Files.readAllBytes(line.roadmap)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(line.roadmap)).isEqualTo(time);
    }

    private static String[] with(String[] arguments, String last) {
        var all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    @Test
    void theNumberOfASectionThatIsNoPhaseDoesNotCountThePhases() throws IOException {
        Files.writeString(line.roadmap, """
                # Plan

                ## 1. Phase 1
                *Duration: 2 weeks*
                - [ ] Read

                ## 2. Books
                - [ ] Buy

                ## 3. Phase 3
                *Duration: 2 weeks*
                - [ ] Write
                """);
        assertThat(line.on("phase", "2", "completed")).isEqualTo(2);
        assertThat(line.err()).contains("“2. Books” isn’t a phase.");
        assertThat(line.progress).doesNotExist();
    }
}
