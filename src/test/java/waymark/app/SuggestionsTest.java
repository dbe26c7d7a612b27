package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.model.Blank;
import waymark.model.PhaseStatus;
import waymark.model.Recall;
import waymark.model.Status;
import waymark.schedule.ActivityEntry;
import waymark.schedule.Agenda;
import waymark.schedule.DayBoundaries;
import waymark.schedule.Suggestion;
import waymark.schedule.Suggestion.Reason;

class SuggestionsTest extends SessionFixture {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final String PLAN = """
            # Plan

            ## 1. Phase 1: Basics
            *Duration: 2 weeks*

            ### 1.1 Maths
            - [ ] 1.1.1 Sets
            - [ ] 1.1.2 Graphs
              - [ ] 1.1.2.1 Trees
              - [ ] 1.1.2.2 Paths

            ### 1.2 Code
            - [ ] 1.2.1 Loops
            - [ ] 1.2.2 Types

            ## 2. Phase 2: More
            *Duration: 2 weeks*
            - [ ] 2.1 Trees
            - [ ] 2.2 Nets

            ## Current Focus
            - **Current Phase**: ____
            - **Current Topic**: ____
            - **Start Date**: ____

            ## Notes
            - **Name**: ____

            ## Daily
            - [ ] Read
            """;

    SuggestionsTest() {
        super(PLAN);
    }

    private void on(String day) throws Exception {
        session = Sessions.open(file, Clock.fixed(Instant.parse(day + "T11:00:00Z"), ZoneId.of("Europe/Berlin")));
    }

    private Agenda agenda(Set<String> unwanted) {
        var boundaries = new DayBoundaries(TODAY, at -> at.toLocalDate());
        return Agenda.of(session.state().rollup(), boundaries, item -> unwanted.contains(item.text()));
    }

    private List<String> suggested() {
        return agenda(Set.of()).suggestions().stream()
                .map(suggestion -> suggestion.item().number() + " "
                        + suggestion.reason().getClass().getSimpleName())
                .toList();
    }

    private void set(String number, Status status) {
        session.set(
                List.of(session.state().roadmap().topics().stream()
                        .filter(topic -> topic.number().equals(number))
                        .findFirst()
                        .orElseThrow()),
                status);
    }

    private Blank field(String label) {
        return (Blank) Sessions.topic(session, label);
    }

    @Test
    void whoHasNotBegunIsLedToTheBeginning() {
        assertThat(suggested()).containsExactly("1.1.1 Next", "1.1.2.1 Next", "1.1.2.2 Next");
    }

    @Test
    void whatComesNextIsAfterWhatWasDoneLast() {
        set("1.1.1", Status.DONE);
        set("1.2.1", Status.DONE);
        assertThat(suggested()).startsWith("1.2.2 Next");
        assertThat(((Reason.Next) agenda(Set.of()).suggestions().getFirst().reason())
                        .in()
                        .text())
                .isEqualTo("Code");
    }

    @Test
    void whatIsBegunComesBeforeThatTheLatestFirst() throws Exception {
        on("2026-11-12");
        set("1.1.1", Status.DOING);
        on("2026-11-20");
        set("2.2", Status.DOING);
        on("2026-11-23");
        assertThat(suggested()).containsExactly("2.2 Doing", "1.1.1 Doing", "1.1.2.1 Next");
        assertThat(((Reason.Doing) agenda(Set.of()).suggestions().get(1).reason()).since())
                .contains(LocalDate.parse("2026-11-12"));
    }

    @Test
    void whatWasPutOffForFourWeeksIsNamedAgain() throws Exception {
        on("2026-10-26");
        set("2.1", Status.DEFERRED);
        on("2026-10-27");
        set("1.2.1", Status.DEFERRED);
        on("2026-11-23");
        assertThat(suggested()).containsExactly("1.1.1 Next", "2.1 Deferred", "1.1.2.1 Next");
        assertThat(((Reason.Deferred) agenda(Set.of()).suggestions().get(1).reason()).weeks())
                .isEqualTo(4);
    }

    @Test
    void whatTheFocusNamesComesFirst() {
        session.setField(field("Current Phase"), "Phase 1");
        session.setField(field("Current Topic"), "trees");
        assertThat(suggested()).startsWith("1.1.2.1 Focus");
        session.setField(field("Current Phase"), "Phase 2: More");
        assertThat(suggested()).startsWith("2.1 Focus", "2.2 Next");
    }

    @Test
    void aTopicWithOthersBelowLeadsToTheFirstThatIsOpen() {
        session.setField(field("Current Topic"), "1.1.2 Graphs");
        set("1.1.2.1", Status.DONE);
        assertThat(suggested()).startsWith("1.1.2.2 Focus");
        set("1.1.2.2", Status.DONE);
        assertThat(suggested()).doesNotContain("1.1.2.2 Focus");
    }

    @Test
    void wordsThatNameNothingSuggestNothing() {
        session.setField(field("Current Topic"), "Phase 11 of the moon (");
        assertThat(agenda(Set.of()).focus().named(field("Current Topic"))).isEmpty();
        assertThat(suggested()).startsWith("1.1.1 Next");
    }

    @Test
    void aPhaseIsNamedByItsBeginningButNotByAPartOfItsNumber() {
        session.setField(field("Current Phase"), "phase 2");
        assertThat(agenda(Set.of()).focus().named(field("Current Phase")))
                .contains(Sessions.topic(session, "Phase 2: More"));
        session.setField(field("Current Phase"), "Phase");
        assertThat(agenda(Set.of()).focus().named(field("Current Phase")))
                .contains(Sessions.topic(session, "Phase 1: Basics"));
        session.setField(field("Current Phase"), "Pha");
        assertThat(agenda(Set.of()).focus().named(field("Current Phase"))).isEmpty();
    }

    @Test
    void theFocusIsTheBlanksOfItsSectionAlone() {
        assertThat(agenda(Set.of()).focus().fields())
                .containsExactly(field("Current Phase"), field("Current Topic"), field("Start Date"));
    }

    @Test
    void whatIsUnwantedMakesRoomForAnother() {
        assertThat(agenda(Set.of("Sets", "Paths")).suggestions().stream()
                        .map(suggestion -> suggestion.item().text()))
                .containsExactly("Trees", "Loops", "Types");
    }

    @Test
    void whatIsUnwantedMakesRoomForTheNextBeforeWhatWasPutOff() throws Exception {
        on("2026-10-26");
        set("2.1", Status.DEFERRED);
        on("2026-11-23");
        assertThat(agenda(Set.of("Sets")).suggestions().stream()
                        .map(suggestion -> suggestion.item().number()))
                .containsExactly("1.1.2.1", "2.1", "1.1.2.2");
    }

    @Test
    void onlyWhatIsDeferredLongEnoughIsNamedAgain() throws Exception {
        on("2026-10-20");
        set("1.1.1", Status.DONE);
        set("1.2.2", Status.SKIPPED);
        on("2026-10-27");
        set("2.1", Status.DEFERRED);
        on("2026-11-23");
        assertThat(suggested()).containsExactly("1.1.2.1 Next", "1.1.2.2 Next", "1.2.1 Next");
    }

    @Test
    void aPhaseInTheFocusIsGoneOnWithWhereItWasLeft() {
        session.setField(field("Current Phase"), "Phase 2: More");
        assertThat(suggested()).containsExactly("2.1 Next", "2.2 Next", "1.1.1 Next");

        session.setField(field("Current Phase"), "Phase 1: Basics");
        set("1.2.1", Status.DONE);
        assertThat(suggested()).startsWith("1.2.2 Next");
        set("2.1", Status.DONE);
        assertThat(suggested()).startsWith("1.1.1 Next");
    }

    @Test
    void whatComesNextIsBehindTheLastThenTheRestOfItsSectionThenWhatFollows() {
        set("1.1.2.1", Status.DONE);
        assertThat(suggested()).containsExactly("1.1.2.2 Next", "1.1.1 Next", "1.2.1 Next");
        set("1.2.2", Status.DONE);
        assertThat(suggested()).containsExactly("1.2.1 Next", "2.1 Next", "2.2 Next");
    }

    @Test
    void theItemBehindAGroupIsNotPartOfIt() throws Exception {
        file = Sessions.write(folder, "# Plan\n\n- Group\n  - [ ] First\n  - [ ] Second\n- [ ] Third\n");
        session = Sessions.open(file);
        session.set(List.of(Sessions.item(session, "Second")), Status.DONE);
        assertThat(agenda(Set.of()).suggestions().stream()
                        .map(suggestion -> suggestion.item().text()))
                .containsExactly("First", "Third");
    }

    @Test
    void aFinishedRoadmapSuggestsNothing() {
        session.set(List.of(session.state().roadmap().root()), Status.DONE);
        assertThat(suggested()).isEmpty();
    }

    @Test
    void theDeedsOfADayAreWhatStillHoldsOfThem() throws Exception {
        on("2026-11-20");
        set("1.2.1", Status.DONE);
        on("2026-11-23");
        set("1.1.2", Status.DONE);
        set("1.2.2", Status.DONE);
        set("2.1", Status.DONE);
        set("2.1", Status.OPEN);
        session.setNote(Sessions.topic(session, "Nets"), "later");
        assertThat(agenda(Set.of()).done().stream()
                        .map(deed -> deed.kind() + " " + deed.topic().text() + " " + deed.leaves()))
                .containsExactlyInAnyOrder("TICKED Graphs 2", "TICKED Types 1", "NOTED Nets 1");
    }

    @Test
    void aPhaseIsFinishedOnTheDayOfItsLastTopic() throws Exception {
        on("2026-11-20");
        set("2.1", Status.DONE);
        on("2026-11-23");
        set("2.2", Status.DONE);
        assertThat(agenda(Set.of()).done().stream().map(ActivityEntry::kind))
                .containsExactlyInAnyOrder(ActivityEntry.Kind.TICKED, ActivityEntry.Kind.FINISHED);
        assertThat(session.activity().completedOn(Sessions.section(session, "Phase 2: More")))
                .contains(TODAY);
        on("2026-11-24");
        assertThat(agenda(Set.of()).done()).isEmpty();
    }

    @Test
    void thePresentStatusOfAPhaseHasItsDay() {
        var phase = Sessions.section(session, "Phase 2: More");
        assertThat(session.activity().statusSince(phase)).isEmpty();
        session.setPhase(phase, Optional.of(PhaseStatus.IN_PROGRESS));
        assertThat(session.activity().statusSince(phase)).contains(TODAY);
    }

    @Test
    void theLatestDeedComesFirstAndThoseOfOneTimeInTheOrderOfTheRoadmap() throws Exception {
        set("2.1", Status.DONE);
        set("1.1.1", Status.DONE);
        session = Sessions.open(file, Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneId.of("Europe/Berlin")));
        set("1.2.2", Status.DONE);
        assertThat(agenda(Set.of()).done().stream().map(deed -> deed.topic().number()))
                .containsExactly("1.2.2", "1.1.1", "2.1");
    }

    @Test
    void anAnswerOnADoneTopicIsADeed() throws Exception {
        on("2026-11-10");
        set("1.1.1", Status.DONE);
        on("2026-11-23");
        RecallEdits.answer(session, Sessions.item(session, "Sets"), Recall.SHAKY);
        assertThat(agenda(Set.of()).done().stream().map(ActivityEntry::kind))
                .containsExactly(ActivityEntry.Kind.REVISED);
    }

    @Test
    void whoWasAwayForTwoWeeksIsWelcomedBack() throws Exception {
        on("2026-11-09");
        set("1.1.1", Status.DONE);
        on("2026-11-23");
        assertThat(agenda(Set.of()).away()).contains(LocalDate.parse("2026-11-09"));
        set("1.2.1", Status.DONE);
        assertThat(agenda(Set.of()).away()).contains(LocalDate.parse("2026-11-09"));
        on("2026-11-22");
        set("1.2.2", Status.DONE);
        on("2026-11-23");
        assertThat(agenda(Set.of()).away()).isEmpty();
    }

    @Test
    void whoHasNotBegunIsNotWelcomedBack() {
        assertThat(agenda(Set.of()).away()).isEmpty();
        assertThat(agenda(Set.of()).suggestions())
                .extracting(Suggestion::reason)
                .isNotEmpty();
    }
}
