package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.ui.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.SimulatedStudy;
import waymark.model.Item;
import waymark.model.Status;
import waymark.store.ProgressStore;

/** The window as it was on a past day: looked at, not changed, and left again. */
class PastDayTest extends OpenWindow {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Override
    protected Path prepare() throws Exception {
        Path file = Sample.in(folder);
        new SimulatedStudy(file, 7).work(TODAY.minusMonths(9), TODAY.minusDays(1), 210);
        return file;
    }

    private void lookBack(LocalDate day) throws Exception {
        window.robot.interact(
                () -> window.model.opened().orElseThrow().model().pastDay().ask(day));
        until(() -> window.state().rollup().today().equals(day));
    }

    private int done() {
        return window.state().rollup().overall().done();
    }

    @Test
    void nothingIsChangedInThePastAndEscapeLeadsBackToWhereOneWas() throws Exception {
        window.goTo("2.1.1");
        int now = done();
        String ledger = Files.readString(ProgressStore.beside(roadmap));
        lookBack(LocalDate.of(2026, 4, 20));
        assertThat(done()).isPositive().isLessThan(now);
        assertThat(window.text("#past-text")).contains("20 April 2026", "Nothing can be changed");
        assertThat(window.state().problems()).isEmpty();
        window.press(KeyCode.SPACE);
        assertThat(window.model.announcementProperty().get().text()).contains("nothing can be changed");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.robot.interact(() -> {
            var model = window.model.opened().orElseThrow().model();
            model.statuses().set(model.state().roadmap().topics(), Status.SKIPPED);
            model.setNote(model.topicProperty().get(), "late thoughts");
        });
        assertThat(window.robot.lookup("#note").<TextArea>query().isEditable()).isFalse();
        // The first takes what is told out of sight.
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        until(() -> window.state().rollup().today().equals(TODAY));
        assertThat(done()).isEqualTo(now);
        assertThat(window.robot.lookup("#past-text").<Label>query().getParent().isVisible())
                .isFalse();
        assertThat(window.model.opened().orElseThrow().model().topicProperty().get())
                .isEqualTo(window.topic("2.1.1"));
        assertThat(Files.readString(ProgressStore.beside(roadmap))).isEqualTo(ledger);
    }

    @Test
    void aDayOfTheBurnUpIsShownWithEnterAndTheProgressIsThatOfThen() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.G);
        until(() -> window.robot.lookup("#chart-burn-up").tryQuery().isPresent());
        window.robot.interact(
                () -> window.robot.lookup("#chart-burn-up").query().requestFocus());
        window.press(KeyCode.LEFT);
        window.press(KeyCode.LEFT);
        assertThat(focused().getAccessibleText()).contains("21 Nov:");
        assertThat(focused().getAccessibleHelp()).contains("as it was");
        window.press(KeyCode.ENTER);
        until(() -> window.state().rollup().today().equals(TODAY.minusDays(2)));
        until(() -> window.robot.lookup("#chart-burn-up").tryQuery().isPresent());
        assertThat(window.text("#progress-summary")).startsWith(done() + " of ");
        assertThat(window.model.problems()).isEmpty();
        window.robot.clickOn("#back-to-present");
        until(() -> window.state().rollup().today().equals(TODAY));
    }

    @Test
    void afterwardsTheTreeIsTheOneThatIsGoneToAndTicked() throws Exception {
        window.goTo("2.1.1");
        lookBack(LocalDate.of(2026, 4, 20));
        until(() -> window.state().rollup().today().equals(LocalDate.of(2026, 4, 20)));
        window.press(KeyCode.ESCAPE);
        until(() -> window.state().rollup().today().equals(TODAY));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        30_000,
                        () -> ((waymark.model.Topic) window.table()
                                        .getSelectionModel()
                                        .getSelectedItem()
                                        .getValue())
                                .number()))
                .isEqualTo("5.");
        assertThat(window.robot.lookup("#roadmap").queryAll()).hasSize(1);
    }

    @Test
    void whatOthersWriteMeanwhileAppearsOnReturn() throws Exception {
        lookBack(LocalDate.of(2026, 6, 1));
        int then = done();
        var item = (Item) window.topic("8.1.1");
        var other = waymark.app.Session.open(
                roadmap, Sample.environment("2026-11-23T10:20:00Z", waymark.app.Background.SAME_THREAD));
        other.set(java.util.List.of(other.state().roadmap().topic(item.index())), Status.DONE);
        window.robot.interact(() -> window.model.present().orElseThrow().model().refresh());
        until(() ->
                window.model.present().orElseThrow().model().state().rollup().status((Item) window.model
                                .present()
                                .orElseThrow()
                                .model()
                                .state()
                                .roadmap()
                                .topic(item.index()))
                        == Status.DONE);
        assertThat(done()).isEqualTo(then);
        window.robot.clickOn("#back-to-present");
        until(() -> window.state().rollup().today().equals(TODAY));
        assertThat(window.state().rollup().status((Item) window.topic("8.1.1"))).isEqualTo(Status.DONE);
    }

    @Test
    void thePaletteTakesAnyDaySinceTheBeginning() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        window.type("past day");
        window.press(KeyCode.ENTER);
        window.type("1 May 2026");
        window.press(KeyCode.ENTER);
        until(() -> window.state().rollup().today().equals(LocalDate.of(2026, 5, 1)));
        // From there to another one.
        lookBack(LocalDate.of(2026, 7, 1));
        lookBack(TODAY.minusDays(1));
        window.robot.interact(
                () -> window.model.opened().orElseThrow().model().pastDay().ask(TODAY.plusDays(9)));
        until(() -> window.state().rollup().today().equals(TODAY));
    }

    @Test
    void theReviewOfAMonthLeadsToItsEnd() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.M);
        assertThat(window.robot.lookup("#as-it-was").query().isVisible()).isFalse();
        window.press(KeyCode.ALT, KeyCode.PAGE_UP);
        window.robot.clickOn("#as-it-was");
        until(() -> window.state().rollup().today().equals(LocalDate.of(2026, 10, 31)));
    }
}
