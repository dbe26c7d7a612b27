package waymark.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.HeldBackground;
import waymark.app.Problem;
import waymark.app.Session;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Status;
import waymark.schedule.Agenda;
import waymark.schedule.Suggestion;
import waymark.settings.Settings;
import waymark.ui.LivePreferences;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;

class TodayViewModelTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @TempDir
    Path folder;

    private Session session;
    private RoadmapModel model;
    private TodayViewModel today;

    @BeforeEach
    void open() throws Exception {
        open(Sample.in(folder), "2026-11-23T10:15:00Z");
    }

    private void open(Path roadmap, String time) throws Exception {
        var choices = new LivePreferences(new Settings(folder.resolve("settings")), Background.SAME_THREAD);
        var clock = Clock.fixed(Instant.parse(time), ZoneId.of("Europe/Berlin"));
        var environment = new Environment(clock, "test", new Random(1), Background.SAME_THREAD);
        session = Session.open(roadmap, environment);
        model = new RoadmapModel(session, Sample.words());
        today = new TodayViewModel(model, OffsetDateTime::toLocalDate, choices, Background.SAME_THREAD);
        today.inSight(true);
    }

    private Item item(String number) {
        return (Item) Sample.topic(session, number);
    }

    private List<String> parts() {
        return today.shown().agenda().groups().stream()
                .map(part -> part.group().heading().number() + (today.parts().isOpen(part) ? " open" : " folded"))
                .toList();
    }

    @Test
    void theWeekendIsFoldedOnAWorkingDayAndFirstOnASunday() {
        assertThat(parts()).containsExactly("13.1 open", "13.2 open", "13.3 open", "13.4 folded");
        today.move(-1);
        assertThat(parts()).containsExactly("13.4 open", "13.1 folded", "13.2 folded", "13.3 folded");
    }

    @Test
    void aFoldedPartStaysOpenOnceItWasOpened() {
        Agenda.Due weekend = today.shown().agenda().groups().getLast();
        today.turn(weekend);
        today.tick(item("13.1.1"));
        assertThat(parts().getLast()).isEqualTo("13.4 open");
    }

    @Test
    void theFiguresAreThoseOfTheStatusBar() {
        today.tick(item("13.1.1"));
        today.skip(item("13.1.2"));
        var root = model.state().roadmap().root();
        assertThat(today.shown().count())
                .isEqualTo(model.state().rollup().tally(root).due());
        assertThat(today.shown().agenda().groups().stream()
                        .mapToInt(part -> today.shown().count(part).done())
                        .sum())
                .isEqualTo(today.shown().count().done());
    }

    @Test
    void tickingAgainTakesItBack() {
        today.tick(item("13.1.1"));
        assertThat(today.shown().status(item("13.1.1"))).isEqualTo(Status.DONE);
        today.tick(item("13.1.1"));
        assertThat(today.shown().status(item("13.1.1"))).isEqualTo(Status.OPEN);
    }

    @Test
    void noDayThatIsStillToComeIsShown() {
        today.move(1);
        assertThat(today.isToday()).isTrue();
        today.show(MONDAY.plusYears(3));
        assertThat(today.shown().agenda().day()).isEqualTo(MONDAY);
    }

    @Test
    void theToastSaysOnWhichDay() {
        today.move(-3);
        today.tick(item("13.1.1"));
        assertThat(model.announcementProperty().get().text())
                .isEqualTo("Ticked Read 1 research paper or article, on 20 Nov");
        model.undo();
        assertThat(today.shown().status(item("13.1.1"))).isEqualTo(Status.OPEN);
    }

    @Test
    void aPauseIsNamed() {
        today.pauses().pause(7);
        assertThat(model.announcementProperty().get().text()).isEqualTo("Paused the routine from 23 Nov");
        assertThat(today.shown().agenda().pausedSince()).contains(MONDAY);
        today.pauses().resume();
        assertThat(today.shown().agenda().pausedSince()).isEmpty();
        assertThat(model.announcementProperty().get().text()).contains("Resumed the routine from 23 Nov");
    }

    @Test
    void theDaysAwayAreLeftOutOnRequest() throws Exception {
        today.tick(item("13.1.1"));
        open(folder.resolve("ai-engineer-roadmap.md"), "2026-12-14T10:00:00Z");
        assertThat(today.pauses().canLeaveOut()).isTrue();
        assertThat(today.shown().agenda().score().orElseThrow()).isLessThan(0.9);
        today.pauses().leaveOut();
        assertThat(today.pauses().canLeaveOut()).isFalse();
        assertThat(today.shown().agenda().score()).hasValue(1.0);
        assertThat(today.shown().agenda().pausedSince()).isEmpty();
    }

    @Test
    void aDismissedSuggestionMakesRoomAndChangesNothing() {
        var first = today.shown().agenda().suggestions().getFirst().item();
        var before = model.state();
        today.dismiss(first);
        assertThat(today.shown().agenda().suggestions()).hasSize(3).noneMatch(each -> each.item() == first);
        assertThat(model.state()).isSameAs(before);
    }

    private List<Item> suggested() {
        return today.shown().agenda().suggestions().stream()
                .map(Suggestion::item)
                .toList();
    }

    @Test
    void whatIsNotForTodayStaysAwayAfterARestartUntilTheDayIsOver() throws Exception {
        Path roadmap = model.state().file();
        String first = suggested().getFirst().text();
        today.dismiss(suggested().getFirst());
        open(roadmap, "2026-11-23T18:00:00Z");
        assertThat(suggested()).extracting(Item::text).doesNotContain(first);
        open(roadmap, "2026-11-24T06:00:00Z");
        assertThat(suggested()).extracting(Item::text).contains(first);
    }

    @Test
    void undoBringsADismissedSuggestionBackForGood() throws Exception {
        Path roadmap = model.state().file();
        var before = suggested();
        today.dismiss(before.getFirst());
        assertThat(model.announcementProperty().get().undoable()).isTrue();
        assertThat(model.announcementProperty().get().text())
                .isEqualTo("Not today: " + before.getFirst().text());
        model.undo();
        assertThat(suggested()).isEqualTo(before);
        open(roadmap, "2026-11-23T18:00:00Z");
        assertThat(suggested())
                .hasSameSizeAs(before)
                .extracting(Item::text)
                .contains(before.getFirst().text());
    }

    @Test
    void whatIsNotForTodayIsToldOnceItIsKept() {
        var held = new HeldBackground();
        today = new TodayViewModel(
                model,
                OffsetDateTime::toLocalDate,
                new LivePreferences(new Settings(folder.resolve("settings")), held),
                Background.SAME_THREAD);
        today.inSight(true);
        held.hold();
        today.dismiss(suggested().getFirst());
        assertThat(model.announcementProperty().get().text()).isEmpty();
        held.release();
        assertThat(model.announcementProperty().get().text()).startsWith("Not today: ");
        held.hold();
        model.undo();
        assertThat(model.announcementProperty().get().text()).startsWith("Not today: ");
        held.release();
        assertThat(model.announcementProperty().get().text()).startsWith("Undone: Not today: ");
    }

    @Test
    void whatIsNotForTodayAndCantBeKeptIsToldAsThat() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("in the way"), "");
        var choices = new LivePreferences(new Settings(inTheWay), Background.SAME_THREAD);
        today = new TodayViewModel(model, OffsetDateTime::toLocalDate, choices, Background.SAME_THREAD);
        today.inSight(true);
        Item first = suggested().getFirst();
        today.dismiss(first);
        assertThat(suggested()).doesNotContain(first);
        assertThat(model.announcementProperty().get().text()).contains(first.text(), "couldn’t be saved");
        model.undo();
        assertThat(suggested()).contains(first);
        assertThat(model.announcementProperty().get().text()).contains("Undone", "couldn’t be saved");
        assertThat(choices.problemProperty().get()).extracting(Problem::kind).isEqualTo(Problem.Kind.SETTINGS_NOT_KEPT);
    }

    @Test
    void aDayBeforeTheFirstIsAskedAboutAndThenFilledIn() {
        today.tick(item("13.1.1"));
        today.show(MONDAY.minusDays(1));
        Item weekend = item("13.4.1");
        today.tick(weekend);
        assertThat(today.question()).isPresent();
        assertThat(today.shown().status(weekend)).isEqualTo(Status.OPEN);
        assertThat(model.announcementProperty().get().text()).contains("counts as missed");
        today.fillInBeforeStart();
        today.tick(weekend);
        assertThat(today.question()).isEmpty();
        assertThat(today.shown().status(weekend)).isEqualTo(Status.DONE);
        today.move(1);
        assertThat(today.question()).isEmpty();
    }

    @Test
    void whoHasNotBegunCanFillInTheMonthBefore() {
        today.show(MONDAY.minusDays(31));
        assertThat(today.question()).isEmpty();
        today.show(MONDAY.minusDays(32));
        assertThat(today.question()).isPresent();
    }

    @Test
    void afterAnotherStepUndoTakesThatBack() {
        Item first = suggested().getFirst();
        today.dismiss(first);
        today.tick(item("13.1.1"));
        model.undo();
        assertThat(today.shown().status(item("13.1.1"))).isEqualTo(Status.OPEN);
        assertThat(suggested()).doesNotContain(first);
    }

    @Test
    void whatIsBegunIsSuggestedAgain() {
        Item first = suggested().getFirst();
        today.dismiss(first);
        model.statuses().set(List.of(first), Status.DOING);
        assertThat(suggested()).contains(first);
    }

    @Test
    void phasesAreOfferedForAPhaseAndItsTopicsForATopic() {
        var phase = (Blank) Sample.topic(session, "15.2.1");
        var topic = (Blank) Sample.topic(session, "15.2.2");
        assertThat(today.focus().choices(phase, ""))
                .isEqualTo(List.copyOf(model.state().roadmap().phases()));
        today.focus().choose(phase, Sample.topic(session, "3"));
        assertThat(today.focus().choices(topic, "").getFirst()).isEqualTo(Sample.topic(session, "3.1"));
        today.focus().choose(topic, Sample.topic(session, "3.4.1"));
        assertThat(today.shown().agenda().focus().named(topic)).contains(Sample.topic(session, "3.4.1"));
        assertThat(today.shown().agenda().suggestions().getFirst().item()).isEqualTo(Sample.topic(session, "3.4.1"));
    }

    @Test
    void aRoadmapWithoutRoutineAndBlanksHasAQuietDay() throws Exception {
        open(Files.writeString(folder.resolve("plan.md"), "# Plan\n"), "2026-11-23T10:15:00Z");
        Agenda agenda = today.shown().agenda();
        assertThat(agenda.groups()).isEmpty();
        assertThat(agenda.focus().fields()).isEmpty();
        assertThat(agenda.suggestions()).isEmpty();
        assertThat(agenda.done()).isEmpty();
    }

    @Test
    void theDayOfALargeRoadmapIsLookedUpInTheBackgroundAndShownOnceItIsKnown() throws Exception {
        Path roadmap = session.state().file();
        Files.writeString(roadmap, "\n## More\n\n" + "- [ ] Something more\n".repeat(5_000), StandardOpenOption.APPEND);
        open(roadmap, "2026-11-23T10:15:00Z");
        var held = HeldBackground.held();
        var choices = new LivePreferences(new Settings(folder.resolve("settings")), Background.SAME_THREAD);
        today = new TodayViewModel(model, OffsetDateTime::toLocalDate, choices, held);
        today.inSight(true);
        assertThat(today.shownProperty().get()).isNull();
        held.next();
        assertThat(today.isSettled()).isTrue();

        today.tick(item("13.1.1"));
        today.tick(item("13.1.1"));
        today.tick(item("13.1.2"));
        assertThat(today.isSettled()).isFalse();
        assertThat(today.shown().count().done()).isZero();
        held.next();
        held.next();
        assertThat(held.isIdle()).isTrue();
        assertThat(today.isSettled()).isTrue();
        assertThat(today.shown().status(item("13.1.1"))).isEqualTo(Status.OPEN);
        assertThat(today.shown().count().done()).isEqualTo(1);

        today.move(-1);
        assertThat(today.shownProperty().get())
                .as("the day before is not known yet")
                .isNull();
        held.next();
        assertThat(today.shown().agenda().day()).isEqualTo(MONDAY.minusDays(1));

        today.inSight(false);
        model.undo();
        today.inSight(true);
        assertThat(today.shownProperty().get()).as("what was known is old").isNull();
    }
}
