package waymark.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Session;
import waymark.model.Item;
import waymark.model.Status;
import waymark.schedule.Suggestion;
import waymark.settings.Settings;
import waymark.ui.LivePreferences;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;
import waymark.ui.today.OpenRoadmaps.Entry;

/** What Today of one roadmap shows of the others that are open. */
class OtherRoadmapsTest {
    @TempDir
    Path folder;

    private final OpenRoadmaps open = new OpenRoadmaps();
    private LivePreferences choices;
    private int toFront;
    private Entry piano;
    private Entry chess;
    private OtherRoadmaps besidePiano;

    @BeforeEach
    void openTwo() throws Exception {
        choices = new LivePreferences(new Settings(folder.resolve("settings")), Background.SAME_THREAD);
        piano = open("piano.md", "# Piano\n\n- [ ] Scales\n");
        chess = open(
                "chess.md",
                "# Chess\n\n## Daily routine\n- [ ] Ten puzzles\n\n## Endgames\n- [ ] Rooks\n- [ ] Pawns\n");
        besidePiano = new OtherRoadmaps(piano.today(), open, choices, Background.SAME_THREAD);
        open.set(List.of(piano, chess));
        piano.today().inSight(true);
        besidePiano.inSight(true);
    }

    private Entry open(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        var clock = Clock.fixed(Instant.parse("2026-11-23T10:15:00Z"), ZoneId.of("Europe/Berlin"));
        var session = Session.open(file, new Environment(clock, "test", new Random(1), Background.SAME_THREAD));
        var model = new RoadmapModel(session, Sample.words());
        return new Entry(
                new TodayViewModel(model, OffsetDateTime::toLocalDate, choices, Background.SAME_THREAD),
                () -> toFront++);
    }

    private TodayViewModel shown() {
        assertThat(besidePiano.shownProperty().get()).hasSize(1);
        return besidePiano.shownProperty().get().getFirst().today();
    }

    private static List<String> suggested(TodayViewModel day) {
        return day.shown().agenda().suggestions().stream()
                .map(Suggestion::item)
                .map(Item::text)
                .toList();
    }

    private static Item item(Entry of, String text) {
        return of.today()
                .roadmap()
                .state()
                .roadmap()
                .items()
                .filter(item -> item.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Status status(Entry of, String text) {
        var state = of.today().roadmap().state();
        return state.onDay(state.rollup().today()).rollup().status(item(of, text));
    }

    @Test
    void theOthersAreShownOnlyOnceThatIsWantedAndThatIsKept() {
        assertThat(besidePiano.existProperty().get()).isTrue();
        assertThat(besidePiano.shownProperty().get()).isEmpty();
        besidePiano.want(true);
        assertThat(suggested(shown())).containsExactly("Rooks", "Pawns");
        assertThat(new Settings(folder.resolve("settings")).preferences().allRoadmaps())
                .isTrue();
        besidePiano.want(false);
        assertThat(besidePiano.shownProperty().get()).isEmpty();
    }

    @Test
    void nothingIsOfferedWhereNoOtherIsOpen() {
        besidePiano.want(true);
        open.set(List.of(piano));
        assertThat(besidePiano.existProperty().get()).isFalse();
        assertThat(besidePiano.shownProperty().get()).isEmpty();
    }

    @Test
    void whatIsTickedHereIsTickedThereAndIsToldAndUndoneHere() {
        besidePiano.want(true);
        shown().tick(item(chess, "Ten puzzles"));
        assertThat(status(chess, "Ten puzzles")).isEqualTo(Status.DONE);
        shown().tickSuggested(item(chess, "Rooks"));
        assertThat(suggested(shown())).containsExactly("Pawns");

        RoadmapModel window = piano.today().roadmap();
        assertThat(window.announcementProperty().get().text()).contains("Rooks");
        assertThat(window.announcementProperty().get().undoable()).isTrue();
        window.undo();
        assertThat(status(chess, "Rooks")).isEqualTo(Status.OPEN);
        assertThat(window.announcementProperty().get().text())
                .startsWith("Undone")
                .contains("Rooks");
        assertThat(status(chess, "Ten puzzles")).isEqualTo(Status.DONE);
        window.undo();
        assertThat(status(chess, "Ten puzzles"))
                .as("the next undo is the window's own again")
                .isEqualTo(Status.DONE);
    }

    @Test
    void aStepThatIsNoLongerTheLastThereIsNotUndoneFromHere() {
        besidePiano.want(true);
        shown().tick(item(chess, "Ten puzzles"));
        chess.today().tickSuggested(item(chess, "Rooks"));
        RoadmapModel window = piano.today().roadmap();
        window.undo();
        assertThat(status(chess, "Rooks")).isEqualTo(Status.DONE);
        assertThat(status(chess, "Ten puzzles")).isEqualTo(Status.DONE);
        assertThat(window.announcementProperty().get().text()).isEqualTo("There’s nothing to undo or redo.");
    }

    @Test
    void whatIsDoneThereIsSeenHereAndToldThereAlone() throws Exception {
        besidePiano.want(true);
        chess.today().tickSuggested(item(chess, "Rooks"));
        assertThat(suggested(shown())).containsExactly("Pawns");
        assertThat(piano.today().roadmap().announcementProperty().get().number())
                .isZero();
        Files.writeString(folder.resolve("chess.md"), "# Chess club\n\n- [ ] Openings\n");
        chess.today().roadmap().reload();
        assertThat(shown().shown().state().title()).isEqualTo("Chess club");
        assertThat(suggested(shown())).containsExactly("Openings");
    }

    @Test
    void whatIsNotForTodayIsSoInBothWindows() {
        besidePiano.want(true);
        chess.today().inSight(true);
        shown().dismiss(item(chess, "Rooks"));
        assertThat(suggested(shown())).containsExactly("Pawns");
        assertThat(suggested(chess.today())).containsExactly("Pawns");
        assertThat(piano.today().roadmap().announcementProperty().get().text()).contains("Rooks");
        chess.today().dismiss(item(chess, "Pawns"));
        assertThat(suggested(shown())).isEmpty();
        piano.today().roadmap().undo();
        assertThat(suggested(chess.today())).containsExactly("Rooks");
    }

    @Test
    void nothingIsLookedUpThatIsNotInSight() {
        besidePiano.want(true);
        TodayViewModel day = shown();
        var before = day.shown();
        besidePiano.inSight(false);
        chess.today().tickSuggested(item(chess, "Rooks"));
        assertThat(day.shown()).isSameAs(before);
        assertThat(besidePiano.shownProperty().get()).isEmpty();
        besidePiano.inSight(true);
        assertThat(suggested(shown())).containsExactly("Pawns");
    }

    @Test
    void onAPastDayThereIsOnlyTheOne() {
        besidePiano.want(true);
        piano.today().move(-1);
        besidePiano.refresh();
        assertThat(besidePiano.shownProperty().get()).isEmpty();
        piano.today().move(1);
        besidePiano.refresh();
        assertThat(suggested(shown())).containsExactly("Rooks", "Pawns");
    }

    @Test
    void whoGoesToATopicSeesItsWindow() {
        besidePiano.want(true);
        shown().goTo(item(chess, "Pawns"));
        assertThat(chess.today().roadmap().wantedProperty().get()).isEqualTo(item(chess, "Pawns"));
        assertThat(toFront).isEqualTo(1);
    }

    @Test
    void aWindowThatIsClosedIsNotHeldByTheOthers() throws Exception {
        besidePiano.want(true);
        @Nullable TodayViewModel day = shown();
        var held = new WeakReference<>(day);
        var window = new WeakReference<>(besidePiano);
        day = null;
        open.set(List.of(chess));
        piano = chess;
        besidePiano = new OtherRoadmaps(chess.today(), open, choices, Background.SAME_THREAD);
        for (int i = 0; i < 100 && (held.get() != null || window.get() != null); i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(held.get()).isNull();
        assertThat(window.get()).isNull();
        assertThat(chess.today().roadmap().state().title()).isEqualTo("Chess");
    }
}
