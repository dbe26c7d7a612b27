package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.app.Sessions;
import waymark.app.SimulatedStudy;
import waymark.model.Status;

/** {@code progress} says how far, how fast, until when; and says calmly why where it can't. */
class ProgressCommandTest extends CommandTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static Clock noon(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
    }

    private void write(String markdown) throws IOException {
        Files.writeString(line.roadmap, markdown);
    }

    private String progress(String... arguments) {
        assertThat(line.on("progress", arguments)).as(line.err()).isZero();
        assertThat(line.out()).doesNotContain("NaN", "Infinity", "∞", "+10000", "overdue");
        return line.out();
    }

    @Test
    void aStudyOfMonthsHasFiguresPaceAndRange() throws Exception {
        Files.copy(
                Path.of("roadmap/ai-engineer-roadmap.md"),
                line.roadmap,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        new SimulatedStudy(line.roadmap, 7).work(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 11, 22), 180);
        String said = progress();
        assertThat(said)
                .containsPattern("\\d+ of \\d+ topics done · \\d+(\\.\\d)? of 70 planned weeks")
                .containsPattern("done between .* and .*, most likely around ")
                .containsPattern("The last 8 weeks: \\d+(\\.\\d)? topics a week")
                .contains("no end", "12.1 3-Month Goal")
                .containsPattern(
                        "Phase 1: Foundation.*planned 16 Mar 2026 to 30 Mar 2026|Phase 1.*planned Mar 16, 2026 to Mar 30, 2026");
        assertThat(line.on("progress", "--json")).isZero();
        assertThat(line.out())
                .contains(
                        "\"weeks\":{\"done\":",
                        "\"planned\":70.0",
                        "\"is\":\"range\"",
                        "\"p50\":\"20",
                        "\"endless\":true");
    }

    @Test
    void aPastDayIsToldAsItWasThen() throws Exception {
        write("# P\n\n- [ ] a\n- [ ] b\n- [ ] c\n");
        line.at(noon("2026-05-04")).on("tick", "a");
        line.at(noon("2026-05-20")).on("tick", "b");
        write("# P\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n");
        line.at(noon("2026-05-25")).on("tick", "d");
        assertThat(progress("--at", "2026-05-19")).contains("1 of 3 topics done");
        assertThat(progress("--at", "2026-05-20")).contains("2 of 3 topics done");
        assertThat(progress("--at", "2026-05-03")).contains("nothing to tick");
        assertThat(progress()).contains("3 of 4 topics done").doesNotContain("As of");
        assertThat(line.on("progress", "--at", "2026-05-26")).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.err()).contains("2026-05-26", "is in the future");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'# P\n'|nothing to tick",
                "''|nothing to tick",
                "'# P\n\ntext\n'|nothing to tick",
                "'# P\n\n- [ ] a\n'|0 of 1 topic done",
                "'# P\n\n- [x] a\n- [X] b\n'|Everything is done",
                "'# P\n\n- [-] a\n- [-] b\n'|Everything is done",
                "'# P\n\n## A\n*Duration: 0 weeks*\n\n- [ ] a\n'|0 of 1 topic done",
                "'# P\n\n## A\n*Duration: 1000 weeks*\n\n- [ ] a\n'|0 of 1,000 planned weeks",
                "'# P\n\n## A\n*Duration: Ongoing*\n\n- [ ] a\n'|Everything that has an end is done",
                "'# P\n\n## A\n*Duration: 2 weeks*\n\nNo topics.\n\n## B\n\n- [ ] b\n'|0 of 1 topic done."
            })
    void whateverIsThereIsTold(String markdown, String said) throws IOException {
        write(markdown == null ? "" : markdown);
        assertThat(progress()).contains(said);
        assertThat(progress("--json")).startsWith("{\"day\":\"2026-11-23\"").endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05,2026-01-01,is before the start",
        "2026-01-05,2026-06-30,You can choose a new one",
        "next spring,,a valid date. Write it as 2026-06-01",
        "9999-12-31,,a valid date. Write it as 2026-06-01",
        "2026-02-30,,a valid date. Write it as 2026-06-01",
        "'1 May 2026',31.12.2026,you need",
        "'',,Fill in the start date",
        "2027-03-01,2027-12-31,you need"
    })
    void startAndTargetAreReadOrTheReasonIsTold(String start, String target, String said) throws IOException {
        write("""
                # P

                ## A
                *Duration: 2-3 weeks*

                - [ ] a
                - [ ] b

                ## Focus
                - **Start Date**: ______
                - **Target Completion**: ______
                """);
        if (!start.isEmpty()) {
            line.on("field", "Start Date", start);
        }
        if (target != null) {
            line.on("field", "Target Completion", target);
        }
        line.on("tick", "a");
        assertThat(progress()).contains(said);
        progress("--json");
    }

    @Test
    void whatWasDoneOnUnknownDaysWasNeitherEarlyNorLate() throws IOException {
        write("# P\n\n## A\n*Duration: 2 weeks*\n\n- [x] a\n\n- **Start Date**: ____\n");
        line.on("field", "Start Date", "2026-06-01");
        assertThat(progress()).contains("Everything is done").doesNotContain("earlier", "later");
        progress("--json");
    }

    @Test
    void aPlanThatIsBehindIsLaterThanPlannedAndNothingElse() throws IOException {
        write(
                "# P\n\n## A\n*Duration: 2-4 weeks*\n\n- [ ] a\n\n## B\n*Duration: 2 weeks*\n\n- [ ] b\n\n- **Start Date**: ____\n");
        line.on("field", "Start Date", "2026-09-07");
        // Nothing is begun, so all of the plan moves from 7 September to the 23 November that it is: 77 days.
        assertThat(progress()).contains("11 weeks later than planned");
        line.at(noon("2026-09-14")).on("tick", "a");
        line.at(noon("2026-09-15"));
        assertThat(progress()).contains("1–3 weeks earlier than planned");
    }

    @Test
    void whatIsDoneInTimeIsToldAsDoneAndWhatTheFileTickedHasNoDay() throws IOException {
        write("# A\n\n- **Start Date**: 2026-11-02\n\n## Phase 1\n*Duration: 6 weeks*\n- [x] a\n- [ ] b\n");
        assertThat(progress())
                .contains("1 of 2 topics done", "ticked in the file", "the plan ends on Dec 14, 2026.")
                .doesNotContain("No topics done yet");
        line.on("tick", "b");
        assertThat(progress()).contains("Everything is done.", "You were done 3 weeks earlier than planned.");
    }

    @Tag("seconds")
    @Test
    void oneTickAndThirtyThousandOnOneDayAreTooLittleToTell() throws Exception {
        write("# P\n\n- [ ] first\n" + "- [ ] topic\n".repeat(30_000) + "- [ ] last\n");
        line.on("tick", "first");
        assertThat(progress())
                .contains("1 of 30,002 topics done", "too early for a forecast", "The last week: 1 topic a week");
        var session = Sessions.open(line.roadmap);
        session.set(session.state().roadmap().items().limit(30_001).toList(), Status.DONE);
        assertThat(progress()).contains("30,001 of 30,002 topics done", "too early for a forecast");
        line.at(noon("2026-12-31"));
        assertThat(progress()).contains("Nothing has been done for four weeks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-31"})
    void whatAClockThatWasAheadWroteCountsToday(String day) throws IOException {
        write("# P\n\n- [ ] a\n- [ ] b\n");
        line.at(noon("2031-01-01")).on("tick", "a");
        line.at(noon(day));
        assertThat(progress()).contains("1 of 2 topics done", "too early for a forecast");
    }

    @Test
    void whatIfIsToldAndKeepsNothing() throws Exception {
        Files.copy(
                Path.of("roadmap/ai-engineer-roadmap.md"),
                line.roadmap,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        new SimulatedStudy(line.roadmap, 7).work(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 11, 22), 180);
        String ledger = Files.readString(line.progress);
        assertThat(progress("--pace", "150%", "--target", "2027-12-31", "--without", "Phase 7", "--without", "8"))
                .contains("You would be done between", "Currently: around", "With 150% of", "topics fewer to do")
                .containsPattern("finish by .*31,? .*2027, you need|Dec 31, 2027, you need")
                .contains("of 10 such cases");
        assertThat(progress("--pace", "150", "--json")).contains("\"is\":\"range\"");
        assertThat(Files.readString(line.progress)).isEqualTo(ledger);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-50%", "9%", "1001%", "99999999999", "fast", "", "1.5"})
    void noTimeThatCanNotBeGivenIsTaken(String pace) {
        assertThat(line.on("progress", "--pace=" + pace)).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.err()).contains("--pace");
    }

    @Test
    void whatIfOnARoadmapWithoutHistorySaysWhatItCan() throws IOException {
        write("# P\n\n## A\n*Duration: 2 weeks*\n\n- [ ] a\n\n## B\n*Duration: 2 weeks*\n\n- [ ] b\n");
        assertThat(progress("--pace", "300%", "--without", "A", "--target", "2026-11-30"))
                .contains("A forecast appears", "1 topic fewer to do", "you need 1 topic a week");
        assertThat(line.on("progress", "--without", "C")).isNotZero();
    }

    @Test
    void reviewsAndExportedPagesSayPaceAndRange() throws Exception {
        Files.copy(
                Path.of("roadmap/ai-engineer-roadmap.md"),
                line.roadmap,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(line.on("review", "--draft")).isZero();
        assertThat(line.out()).doesNotContain("a week", "At this pace");
        new SimulatedStudy(line.roadmap, 7).work(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 11, 22), 180);
        assertThat(line.on("review", "--draft")).isZero();
        assertThat(line.out().lines().filter(words -> words.contains("topics a week")))
                .hasSize(1);
        assertThat(line.out()).containsPattern("At this pace, you’ll be done between .* and ");
        // What a month that is over could have held is no use.
        assertThat(line.on("review", "--draft", "--period", "2026-09")).isZero();
        assertThat(line.out()).doesNotContain("topics a week");
        Path page = line.roadmap.resolveSibling("page.html");
        assertThat(line.on("export", "--to", "html", "-o", page.toString()))
                .as(line.err())
                .isZero();
        assertThat(Files.readString(page))
                .containsPattern("topics a week in the last 8 weeks\\. At this pace, done between <time datetime=\"20");
    }
}
