package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.forecast.Forecast;
import waymark.forecast.Forecast.Reason;
import waymark.model.Blank;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.outlook.Outlook;
import waymark.outlook.Outlook.PhaseOutlook;
import waymark.outlook.Pace;
import waymark.outlook.WhatIf;
import waymark.plan.Span;

/** What is said of an outlook, in English. The day is 23 November 2026. */
class OutlookTextTest extends SessionFixture {
    private static final Forecast RANGE =
            new Forecast.Range(Collections.nCopies(6, Optional.of(LocalDate.of(2027, 3, 5))));
    private static final Forecast UNKNOWN = new Forecast.Unknown(Reason.TOO_LITTLE);

    private final OutlookText text = new OutlookText(new Messages(Locale.ENGLISH));

    OutlookTextTest() {
        super("""
                # P

                ## Phase 1: A (2 weeks)
                - [ ] a1
                - [ ] a2

                ## Phase 2: B (4 weeks)
                - [ ] b1

                ## Phase 3: Life
                *Duration: Ongoing*

                - [ ] l1

                ## Focus
                - **Start Date**: ____________
                - **Target Date**: ____________
                """);
    }

    private Topic topic(String words) {
        return Sessions.topic(session, words);
    }

    private void fill(String label, String value) {
        session.setField((Blank) topic(label), value);
    }

    private Outlook outlook() {
        return OutlookState.of(session.state(), OffsetDateTime::toLocalDate).outlook();
    }

    private Outlook outlook(int topics, OptionalDouble needed, int open, Forecast forecast) {
        Outlook now = outlook();
        return new Outlook(
                now.day(),
                now.count(),
                now.weeks(),
                now.plan(),
                now.days(),
                new Pace(8, topics),
                needed,
                now.endless(),
                open,
                forecast,
                now.phases());
    }

    private void write(String markdown) throws Exception {
        session = Sessions.open(Files.writeString(file, markdown));
    }

    @Test
    void aRoadmapWithoutTopicsHasNoFigures() throws Exception {
        write("# P\n\nText.\n");
        assertThat(text.summary(outlook()))
                .isEqualTo("There is nothing to tick here yet. Progress appears once the roadmap has topics.");
    }

    @Test
    void onlyAPhaseWithAnEndAndARangeHasAForecast() {
        List<PhaseOutlook> phases = outlook().phases();
        PhaseOutlook first = phases.getFirst();
        PhaseOutlook life = phases.getLast();
        assertThat(text.forecast(new PhaseOutlook(first.phase(), first.count(), RANGE)))
                .isEqualTo("Mar 5, 2027 to Mar 5, 2027, most likely around Mar 5, 2027");
        assertThat(text.forecast(new PhaseOutlook(first.phase(), first.count(), UNKNOWN)))
                .isEmpty();
        assertThat(text.forecast(new PhaseOutlook(life.phase(), life.count(), RANGE)))
                .isEmpty();
    }

    @Test
    void moreTimeIsSoManyMoreTopicsAWeek() {
        var more = new WhatIf(200, Optional.empty(), Set.of());
        Outlook now = outlook(24, OptionalDouble.empty(), 3, RANGE);
        assertThat(text.whatIf(more, now, now))
                .containsExactly(
                        "You would be done between Mar 5, 2027 and Mar 5, 2027, most likely around Mar 5, 2027.",
                        "Currently: around Mar 5, 2027.",
                        "With 200% of your current time: 6 instead of 3 topics a week.");
        Outlook none = outlook(0, OptionalDouble.empty(), 3, UNKNOWN);
        assertThat(text.whatIf(more, none, none))
                .containsExactly(
                        "It’s too early for a forecast. It needs topics done on two days and a week of history.");
    }

    @Test
    void fewerTopicsAreCounted() {
        Outlook now = outlook(24, OptionalDouble.empty(), 3, UNKNOWN);
        Outlook then = outlook(24, OptionalDouble.empty(), 1, UNKNOWN);
        assertThat(text.whatIf(WhatIf.NOTHING, now, then))
                .contains("2 topics fewer to do.")
                .hasSize(2);
        assertThat(text.whatIf(WhatIf.NOTHING, now, now)).hasSize(1);
    }

    @Test
    void anotherTargetAsksForSomethingWhileAnythingIsOpen() {
        var target = new WhatIf(100, Optional.of(LocalDate.of(2200, 1, 1)), Set.of());
        Outlook open = outlook(24, OptionalDouble.of(0.01), 3, UNKNOWN);
        assertThat(text.whatIf(target, open, open)).contains("To finish by Jan 1, 2200, you need 0.1 topics a week.");
        Outlook done = outlook(24, OptionalDouble.of(0), 0, UNKNOWN);
        assertThat(text.whatIf(target, done, done)).contains("To finish by Jan 1, 2200, you need 0 topics a week.");
        Outlook gone = outlook(24, OptionalDouble.empty(), 3, UNKNOWN);
        assertThat(text.whatIf(target, gone, gone))
                .contains("Jan 1, 2200 isn’t in the future, so it can’t be a target.");
    }

    @Test
    void whatTheDurationsComeToIsToldWhereItIsAnother() {
        fill("Start Date", "2026-09-07");
        Outlook now = outlook();
        Outlook then = now.under(new WhatIf(
                100, Optional.empty(), Set.of(topic("Phase 2: B (4 weeks)").index())));
        assertThat(text.whatIf(WhatIf.NOTHING, now, then))
                .last()
                .asString()
                .matches("By the roadmap’s own durations, the plan would end \\d+ weeks? later than planned\\.");
        assertThat(text.whatIf(WhatIf.NOTHING, now, now)).noneMatch(each -> each.startsWith("According"));
    }

    @Test
    void ofWhatIsDoneWithoutADayTheReasonIsTold() throws Exception {
        assertThat(text.pace(outlook())).isEqualTo("No topics done yet.");
        session.set(List.of(topic("l1")), Status.DONE);
        assertThat(text.pace(outlook())).startsWith("Everything done so far is in phases without an end");
        write("# P\n\n- [x] a\n- [ ] b\n");
        assertThat(text.pace(outlook())).startsWith("The topics that are done were ticked in the file");
    }

    @Test
    void whatTheTargetAsksForIsToldWhileAnythingIsOpen() {
        fill("Target Date", "2027-02-01");
        assertThat(text.pace(outlook(0, OptionalDouble.of(1.04), 9, UNKNOWN)))
                .isEqualTo("To finish by Feb 1, 2027, you need 1 topic a week. No topics done yet.");
        session.set(List.of(topic("a1")), Status.DONE);
        assertThat(text.pace(outlook(4, OptionalDouble.of(0.01), 2, UNKNOWN)))
                .isEqualTo(
                        "To finish by Feb 1, 2027, you need 0.1 topics a week. The last 8 weeks: 0.5 topics a week.");
        assertThat(text.pace(outlook(8, OptionalDouble.of(0), 0, UNKNOWN)))
                .isEqualTo("The last 8 weeks: 1 topic a week.");
        assertThat(text.pace(outlook(8, OptionalDouble.empty(), 2, UNKNOWN)))
                .isEqualTo("The last 8 weeks: 1 topic a week.");
    }

    @Test
    void datesThatAreNoneAreTold() {
        fill("Start Date", "soon");
        fill("Target Date", "later");
        assertThat(text.plan(outlook()))
                .containsExactly(
                        "“soon” isn’t a valid date. Write it as 2026-06-01.",
                        "“later” isn’t a valid date. Write it as 2026-06-01.");
    }

    @Test
    void aStartIsAskedForOnlyWherePhasesHaveLengths() throws Exception {
        assertThat(text.plan(outlook())).containsExactly("Fill in the start date to see when each phase is planned.");
        write("# P\n\n## Phase 1: A\n*Duration: Ongoing*\n\n- [ ] a\n\n## Focus\n- **Start Date**: ____________\n");
        assertThat(text.plan(outlook())).isEmpty();
    }

    @Test
    void aTargetThatHasPassedMattersWhileAnythingIsOpen() {
        fill("Start Date", "2026-11-02");
        fill("Target Date", "2026-11-20");
        assertThat(text.plan(outlook()))
                .first()
                .isEqualTo("The target date, Nov 20, 2026, has passed. You can choose a new one.");
        session.set(List.of(topic("a1"), topic("a2"), topic("b1")), Status.DONE);
        assertThat(text.plan(outlook())).noneMatch(each -> each.contains("target"));
        fill("Target Date", "2026-11-02");
        assertThat(text.plan(outlook()))
                .first()
                .isEqualTo("The target, Nov 2, 2026, is before the start, Nov 2, 2026.");
    }

    @Test
    void aDelayIsARangeOfWeeks() {
        assertThat(text.delay(new Span.Delay(0, 0))).isEqualTo("as planned");
        assertThat(text.delay(new Span.Delay(-1, 2))).isEqualTo("as planned");
        assertThat(text.delay(new Span.Delay(1, 1))).isEqualTo("1 week later than planned");
        assertThat(text.delay(new Span.Delay(1, 3))).isEqualTo("1–3 weeks later than planned");
        assertThat(text.delay(new Span.Delay(-3, -1))).isEqualTo("1–3 weeks earlier than planned");
        assertThat(text.delay(new Span.Delay(-2, -2))).isEqualTo("2 weeks earlier than planned");
    }

    @Test
    void aSpanOfOneDayIsThatDay() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(text.span(new Span(day, day))).isEqualTo("Nov 23, 2026");
        assertThat(text.span(new Span(day, day.plusDays(1)))).isEqualTo("Nov 23, 2026 to Nov 24, 2026");
    }
}
