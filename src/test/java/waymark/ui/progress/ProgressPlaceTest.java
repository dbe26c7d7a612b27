package waymark.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.ui.TestWindow.until;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Background;
import waymark.app.Environment;
import waymark.app.Session;
import waymark.app.SimulatedStudy;
import waymark.settings.CalendarPreferences;
import waymark.store.ProgressStore;
import waymark.ui.OpenWindow;
import waymark.ui.RoadmapModel;
import waymark.ui.Sample;

/** The place Progress: its charts by keys, as tables and as pictures, and what if. */
class ProgressPlaceTest extends OpenWindow {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<String> CHARTS = List.of("burn-up", "phases", "year", "milestones", "routine");

    @Override
    protected Path prepare() throws Exception {
        Path file = Sample.in(folder);
        new SimulatedStudy(file, 7).work(TODAY.minusMonths(9), TODAY.minusDays(1), 210);
        return file;
    }

    @BeforeEach
    void begin() throws Exception {
        window.press(KeyCode.CONTROL, KeyCode.G);
        until(() -> window.robot.lookup("#chart-routine").tryQuery().isPresent());
    }

    private static <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, action);
    }

    private void fire(String id) {
        window.robot.interact(() -> window.robot.lookup(id).<ButtonBase>query().fire());
    }

    private Node chart(String name) {
        return window.robot.lookup("#chart-" + name).query();
    }

    private ChartCard card(String name) {
        Node at = chart(name);
        while (!(at instanceof ChartCard)) {
            at = at.getParent();
        }
        return (ChartCard) at;
    }

    private String told(String name) {
        return fx(() -> chart(name).getAccessibleText());
    }

    @Test
    void oneComesToTheSentenceAndGoesOnToWhatIfAndTheCharts() {
        assertThat(fx(() -> window.table().getScene().getFocusOwner().getId())).isEqualTo("progress-summary");
        window.press(KeyCode.TAB);
        assertThat(fx(() -> window.table().getScene().getFocusOwner().getId())).isEqualTo("what-if");
    }

    @Test
    void eachChartIsWalkedThroughByKeysAndReadOut() {
        for (String name : CHARTS) {
            window.robot.interact(() -> chart(name).requestFocus());
            window.press(KeyCode.HOME);
            String first = told(name);
            window.press(KeyCode.DOWN);
            assertThat(told(name)).as(name).isNotEqualTo(first);
            window.press(KeyCode.UP);
            assertThat(told(name)).isEqualTo(first);
            // Beyond the first one there is nothing.
            window.press(KeyCode.LEFT);
            assertThat(told(name)).isEqualTo(first);
            window.press(KeyCode.END);
            String last = told(name);
            assertThat(last).isNotEqualTo(first);
            window.press(KeyCode.RIGHT);
            assertThat(told(name)).isEqualTo(last);
            // What is read out stands below the chart, too.
            var reading = (Label) card(name).lookup(".chart-reading");
            assertThat(last).contains(reading.getText().replaceFirst(" · Enter shows.*", ""));
        }
    }

    /** A frame applies styles before it lays out: what is drawn for another width would be black until the next one. */
    @Test
    void aChartThatIsDrawnAnewDuringALayoutHasItsColoursInThatFrame() {
        Paint drawn = fx(() -> {
            var pane = (Pane) chart("burn-up");
            pane.resize(pane.getWidth() - 40, pane.getHeight());
            return ((Shape) pane.lookup(".chart-done")).getStroke();
        });
        assertThat(drawn).isNotNull().isNotEqualTo(Color.BLACK);
    }

    @Test
    void inAMirroredWindowTheArrowsGoWhereTheyPoint() {
        window.robot.interact(() -> chart("burn-up").requestFocus());
        window.press(KeyCode.LEFT);
        String before = told("burn-up");
        window.robot.interact(() -> window.table().getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        window.press(KeyCode.LEFT);
        assertThat(told("burn-up")).isNotEqualTo(before).contains("23 Nov:");
        window.press(KeyCode.RIGHT);
        assertThat(told("burn-up")).isEqualTo(before);
    }

    @Test
    void weeksBeginWhereTheUserSays() throws Exception {
        for (DayOfWeek first : List.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY, DayOfWeek.MONDAY)) {
            var environment = new Environment(
                    Clock.fixed(Instant.parse("2026-11-23T10:15:00Z"), ZoneId.of("Europe/Berlin")),
                    () -> CalendarPreferences.STANDARD.withWeekStart(first),
                    "test",
                    new Random(1),
                    Background.SAME_THREAD);
            var roadmapModel = new RoadmapModel(Session.open(roadmap, environment), Sample.words());
            var model = new ProgressViewModel(roadmapModel, environment::dayOf, Background.SAME_THREAD);
            model.inSight(true);
            var state = model.presentProperty().get();
            Chart year = model.charts(state, state).stream()
                    .filter(chart -> chart.id().equals("chart-year"))
                    .findFirst()
                    .orElseThrow();
            assertThat(year.day(0).orElseThrow().getDayOfWeek()).isEqualTo(first);
        }
    }

    @Test
    void eachChartIsATableAndAPicture() throws Exception {
        for (String name : CHARTS) {
            ChartCard card = card(name);
            var image = new Image(new ByteArrayInputStream(fx(() -> card.picture(false))));
            assertThat(image.getWidth()).as(name).isGreaterThan(300);
            assertThat(image.getHeight()).isGreaterThan(50);
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(fx(() -> card.picture(true))));
            assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(document.getElementsByTagName("text").getLength()).isPositive();
            fire("#chart-" + name + "-table");
            assertThat(fx(() -> card.lookupAll(".chart-table-cell").size()))
                    .as(name)
                    .isGreaterThan(2);
            // A picture is one of the chart, also while its table is in sight.
            var again = new Image(new ByteArrayInputStream(fx(() -> card.picture(false))));
            assertThat(again.getWidth()).isEqualTo(image.getWidth());
            assertThat(again.getHeight()).isEqualTo(image.getHeight());
            fire("#chart-" + name + "-table");
            assertThat(fx(() -> card.lookupAll(".chart-table-cell").size())).isZero();
        }
    }

    @Test
    void aPictureIsCopiedAndSavedOrTheReasonIsTold() throws Exception {
        window.robot.interact(() -> window.robot
                .lookup("#chart-burn-up-more")
                .queryAs(MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        assertThat(fx(() -> Clipboard.getSystemClipboard().hasString())).isTrue();
        assertThat(window.model.announcementProperty().get().text()).contains("clipboard");
        var model = window.model.opened().orElseThrow().progress().get();
        byte[] picture = fx(() -> card("year").picture(true));
        Path saved = folder.resolve("year.svg");
        window.robot.interact(() -> model.save(saved, picture));
        until(() -> window.model.announcementProperty().get().text().contains("year.svg"));
        assertThat(saved).hasBinaryContent(picture);
        window.robot.interact(() -> model.save(folder.resolve("gone/year.svg"), picture));
        until(() -> !window.model.announcementProperty().get().text().startsWith("Saved as"));
    }

    @Test
    void whatIfFollowsTheHandAndKeepsNothingUnasked() throws Exception {
        String ledger = Files.readString(ProgressStore.beside(roadmap));
        fire("#what-if");
        assertThat(window.text("#what-if-said")).contains("Nothing is saved");
        String summary = window.text("#progress-summary");
        window.robot.interact(() -> chart("phases").requestFocus());
        window.press(KeyCode.END);
        window.press(KeyCode.UP);
        window.press(KeyCode.UP);
        String phase = told("phases");
        Slider time = window.robot.lookup("#what-if-time").query();
        window.robot.interact(time::requestFocus);
        for (int i = 0; i < 10; i++) {
            window.press(KeyCode.RIGHT);
        }
        assertThat(window.text("#what-if-said")).contains("You would be done between", "With 150% of");
        assertThat(time.isFocused()).isTrue();
        assertThat(told("phases")).isNotEqualTo(phase);
        window.robot.interact(() -> window.robot
                .lookup("#what-if-target")
                .queryAs(DatePicker.class)
                .getEditor()
                .setText("2027-08-01"));
        assertThat(window.text("#what-if-said")).contains("1 Aug 2027, you need", "of 10 such cases");
        fire(".what-if-phases .check-box");
        assertThat(window.text("#what-if-said")).contains("topics fewer to do");
        assertThat(window.text("#progress-summary")).isEqualTo(summary);
        assertThat(Files.readString(ProgressStore.beside(roadmap))).isEqualTo(ledger);
        fire("#what-if-use-target");
        window.untilSaved();
        assertThat(Files.readString(ProgressStore.beside(roadmap))).contains("2027-08-01");
        fire("#what-if-skip");
        assertThat(window.model.announcementProperty().get().text()).contains("kipped");
        fire("#what-if-reset");
        assertThat(window.text("#what-if-said")).contains("Nothing is saved");
        assertThat(time.getValue()).isEqualTo(100);
        assertThat(told("phases")).isNotNull();
    }

    @Test
    void whatContradictsItselfLeadsToItsTopic() throws Exception {
        until(() -> window.robot.lookup("#findings").query().isVisible());
        assertThat(fx(() -> window.robot
                        .lookup("#findings")
                        .query()
                        .lookupAll(".finding")
                        .size()))
                .isGreaterThan(3);
        fire("#findings .button");
        until(() -> window.model
                .opened()
                .orElseThrow()
                .model()
                .topicProperty()
                .get()
                .number()
                .startsWith("12"));
    }
}
