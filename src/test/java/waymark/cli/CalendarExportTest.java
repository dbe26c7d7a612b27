package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in a calendar, line by line. The day is Monday, 23 November 2026. */
class CalendarExportTest extends CommandTest {
    private static final String DATES = """
            # Plan

            ## Phase 1: Basics (2-3 weeks)
            - [ ] Numbers

            ## Phase 2: More (1 week)
            - [ ] Letters

            ## Phase 3: Life
            *Duration: Ongoing*

            - [ ] Reading

            ## Goals
            ### 3-Month Goal
            - [ ] Read a book

            ## Focus
            - **Start Date**: ____________
            """;

    private List<String> calendar(String markdown) throws IOException {
        Files.writeString(line.roadmap, markdown);
        return calendar();
    }

    private List<String> calendar() {
        assertThat(line.on("export", "--to", "ics")).as(line.err()).isZero();
        assertThat(line.out()).endsWith("END:VCALENDAR\r\n");
        return List.of(line.out().split("\r\n"));
    }

    /** Its entries, each its lines without those that tell when and by what id it was written. */
    private static Stream<String> entries(List<String> calendar) {
        String all = String.join("\n", calendar);
        return Stream.of(all.split("(?m)^BEGIN:(?=VTODO|VEVENT)"))
                .skip(1)
                .map(entry -> entry.replaceAll("(?m)^(UID|DTSTAMP|END|TRANSP):.*\n?", "")
                        .strip()
                        .replace('\n', ' '));
    }

    @Test
    void phasesAndGoalsHaveTheirDaysFromTheStartOn() throws IOException {
        Files.writeString(line.roadmap, DATES);
        line.on("field", "Start Date", "2026-11-23");
        assertThat(entries(calendar()))
                .containsExactly(
                        "VEVENT SUMMARY:Phase 1: Basics (2-3 weeks) DTSTART;VALUE=DATE:20261123 DTEND;VALUE=DATE:20261215",
                        "VEVENT SUMMARY:Phase 2: More (1 week) DTSTART;VALUE=DATE:20261207 DTEND;VALUE=DATE:20261222",
                        "VEVENT SUMMARY:3-Month Goal DTSTART;VALUE=DATE:20270223 DTEND;VALUE=DATE:20270224");
    }

    @Test
    void withoutAStartOnlyTheRoutineHasDays() throws IOException {
        assertThat(entries(calendar(DATES + "\n## Daily Routine\n- [ ] Stretch\n")))
                .containsExactly("VTODO SUMMARY:Stretch DTSTART;VALUE=DATE:20261123 RRULE:FREQ=DAILY");
    }

    @Test
    void aRoutineRecursAsItSays() throws IOException {
        assertThat(entries(calendar("""
                        # Plan

                        ## Daily Routine
                        - [ ] Stretch
                          - [ ] Arms

                        ## Weekly Routine
                        - [ ] Look back
                        ### Saturday
                        - [ ] Rest

                        ## Monthly Routine
                        - [ ] Pay
                        """)))
                .containsExactly(
                        "VTODO SUMMARY:Arms DTSTART;VALUE=DATE:20261123 RRULE:FREQ=DAILY",
                        "VTODO SUMMARY:Look back DTSTART;VALUE=DATE:20261123 RRULE:FREQ=WEEKLY",
                        "VTODO SUMMARY:Rest DTSTART;VALUE=DATE:20261128 RRULE:FREQ=WEEKLY;BYDAY=SA",
                        "VTODO SUMMARY:Pay DTSTART;VALUE=DATE:20261123 RRULE:FREQ=MONTHLY");
    }

    @Test
    void whatNoTextMayHoldIsEscapedOrLeftOut() throws IOException {
        assertThat(calendar("# a,b;c\\\\d&#1;&#31;&#127;&#128;&#159;&#160;é&#57344;🚀\n"))
                .contains("X-WR-CALNAME:a\\,b\\;c\\\\d\u00A0é\uE000🚀");
    }

    @Test
    void aNoteIsADescriptionInOneLine() throws IOException {
        line.on("note", "3.1", "one\ntwo");
        assertThat(calendar()).contains("DESCRIPTION:one\\ntwo");
        line.on("note", "3.1", "--", "");
        assertThat(calendar()).noneMatch(each -> each.startsWith("DESCRIPTION"));
    }

    @Test
    void aLineHasSeventyFiveBytesAndNoLetterIsTorn() throws IOException {
        String begin = "X-WR-CALNAME:";
        String full = "a".repeat(75 - begin.length());
        assertThat(calendar("# " + full + "\n")).contains(begin + full);
        assertThat(calendar("# " + full + "b\n")).containsSequence(begin + full, " b");
        assertThat(calendar("# " + full.substring(2) + "🚀\n")).containsSequence(begin + full.substring(2), " 🚀");
        assertThat(calendar("# " + full + "b".repeat(74) + "c\n"))
                .containsSequence(begin + full, " " + "b".repeat(74), " c");
        assertThat(calendar("# " + "é".repeat(200) + "\n"))
                .allMatch(each -> each.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
}
