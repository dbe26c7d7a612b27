package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.app.Sessions;

/**
 * The objects that scripts rely on, whole: byte for byte what is in the files, which were looked at. Where that is to change, the
 * new ones lie in the folder target.
 */
class JsonGoldenTest extends CommandTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String PLAN = """
            # Plan

            ## 1. Phase 1: Basics
            *Duration: 2-3 weeks*

            - [ ] 1.1) Numbers
              - [ ] 1.1.1 Adding
              - [ ] 1.1.2 Taking away
            - [ ] 1.2 Letters
            - [ ] 1.3 Sounds
            - [ ] 1.4 Signs

            ## 2. Phase 2: More
            *Duration: 1 week*

            - [x] 2.1 Reading
            - [ ] 2.2 Writing
            -[ ] 2.3 Near

            ## 3. Phase 3: Life
            *Duration: Ongoing*

            - [ ] 3.1 Walk

            ## 4. Daily Routine
            - [ ] 4.1 Stretch

            ### Sunday
            - [ ] 4.2 Rest

            ## 5. Goals

            ### 5.1 3-Month Goal
            - [ ] 5.1.1 Read a book

            ## 6. Progress Tracking
            - 6.1 **Phase 1**: [ ] Not Started [ ] In Progress [ ] Completed
            - 6.2 **Phase 2**: [ ] Not Started [ ] In Progress [ ] Completed
            - 6.3 **Current Phase**: ____________
            - 6.4 **Start Date**: ____________
            - 6.5 **Target Date**: ____________

            ### 6.6 Monthly Review
            - 6.6.1 **What I Learned**: ____________
            - 6.6.2 **Next Goals**: ____________
            """;

    private static Clock noon(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    }

    @BeforeEach
    void work() throws IOException {
        Files.writeString(line.roadmap, PLAN);
        line.at(noon("2026-11-02"));
        did("field", "Start Date", "2026-11-02");
        did("tick", "4.1");
        line.at(noon("2026-11-09"));
        did("tick", "1.3", "--status", "deferred");
        did("tick", "1.4", "--status", "doing");
        did("tick", "1.1.1");
        line.at(Sessions.NOON);
    }

    private void did(String command, String... arguments) {
        assertThat(line.on(command, arguments)).as(line.err()).isZero();
    }

    /** What a command wrote, with the names of files alone. */
    private void same(String name) throws IOException {
        String here = line.out().replaceAll("\"file\":\"[^\"]*[/\\\\]([^\"/\\\\]+)\"", "\"file\":\"$1\"");
        Path folder = Files.createDirectories(Path.of("target/golden/json"));
        Files.writeString(folder.resolve(name + ".json"), here);
        assertThat(here).isEqualTo(Files.readString(Path.of("src/test/resources/golden/json/" + name + ".json")));
    }

    @Test
    void aRoadmap() throws IOException {
        did("tick", "4.1");
        did("tick", "1.2", "--status", "skipped");
        did("phase", "2", "completed");
        did("field", "Current Phase", "Phase 1");
        did("review", "--set", "learned=A lot");
        did("nature", "5", "optional");
        did("add", "2", "Own words");
        Files.writeString(line.roadmap, PLAN.replace("- [ ] 1.2 Letters\n", ""));
        did("show", "--json");
        same("show");
    }

    @Test
    void aDay() throws IOException {
        did("tick", "4.1");
        did("field", "Current Phase", "Phase 2");
        did("phase", "1", "in-progress");
        did("revise", "2.1", "forgotten");
        line.at(noon("2026-12-01"));
        did("tick", "2.2");
        did("today", "--revision", "--json");
        same("today");
    }

    @Test
    void aDayMuchLater() throws IOException {
        line.at(noon("2027-03-01"));
        did("today", "--json");
        same("today-later");
    }

    @Test
    void progressWithoutAForecast() throws IOException {
        did("progress", "--json");
        same("progress");
    }

    @Test
    void progressWithARange() throws IOException {
        did("field", "Target Date", "2027-02-01");
        for (String topic : new String[] {"1.1.2", "1.2", "2.2", "3.1"}) {
            did("tick", topic);
            line.at(noon("2026-11-" + (24 + topic.charAt(0) - '0')));
        }
        line.at(noon("2026-12-21"));
        did("progress", "--json");
        same("progress-range");
    }

    @Test
    void progressWhenAllIsDone() throws IOException {
        did("tick", "1", "2", "3", "5");
        did("progress", "--json");
        same("progress-done");
    }

    @Test
    void reviews() throws IOException {
        did("review", "--set", "learned=A lot");
        did("review", "--json");
        same("review");
    }

    @Test
    void aCheck() throws IOException {
        Files.writeString(line.progress, Files.readString(line.progress) + "{\"v\":1,\"mood\":\"fine\"}\nnonsense\n");
        line.on("check", "--json");
        same("check");
    }

    @Test
    void whatWasMerged() throws IOException {
        Path copy = Files.copy(line.progress, folder.resolve("copy.jsonl"));
        did("tick", "1.2");
        did("field", "Current Phase", "here");
        Path mine = Files.move(line.progress, folder.resolve("mine.jsonl"));
        Files.move(copy, line.progress);
        did("tick", "1.2", "--status", "skipped");
        did("field", "Current Phase", "there");
        Files.move(line.progress, copy);
        Files.move(mine, line.progress);
        did("merge", copy.toString(), "--dry-run", "--json");
        same("merge");
    }

    @Test
    void whatAnImportFound() throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.md"), """
                # Plan

                - [x] 1.1.2 Taking away ✅ 2026-11-20
                - [/] 1.2 Letters
                  > [!NOTE]
                  > A to Z

                - [x] 1.4 Signs
                - [x] Sing in the rain
                """);
        did("import", copy.toString(), "--json");
        same("import");
    }

    @Test
    void theEntriesOfAList() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.md"),
                "# List\n\n## Read\n- Böök\n  - Part\n- More\n\n## See also\n- [Site](https://example.org)\n");
        assertThat(line.run("track", list.toString(), "--json")).as(line.err()).isZero();
        same("track");
    }

    @Test
    void twoVersions() throws IOException {
        Path old = Files.writeString(
                folder.resolve("old.md"),
                "# P\n\n- [ ] Write unit tests for the parser\n- [ ] Keep\n- [ ] Gone with the wind\n");
        Path now = Files.writeString(
                folder.resolve("new.md"),
                "# P\n\n- [ ] Keep\n- [ ] Write unit tests for the old parser\n- [ ] Write unit tests for the new parser\n- [ ] Sing\n");
        assertThat(line.run("diff", old.toString(), now.toString(), "--json")).isZero();
        same("diff");
    }
}
