package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Background;
import waymark.app.Session;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.settings.Settings;
import waymark.ui.command.Command;
import waymark.ui.kit.FxBackground;
import waymark.ui.shell.ProgramContext;
import waymark.ui.window.Windows;

/** Several windows, and what is remembered from one start of the program to the next. */
class WindowsTest {
    private static final String WINDOW = "Complete AI Engineer Roadmap";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Path roadmap;
    private Path other;
    private FxBackground background;
    private Windows windows;
    private LivePreferences choices;

    @BeforeEach
    void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        roadmap = Sample.in(Files.createDirectory(folder.resolve("plans")));
        other = Files.writeString(folder.resolve("other.md"), "# Other\n\n- [ ] one\n- [ ] two\n");
        restart();
    }

    @AfterEach
    void stop() {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(Stage.class::isInstance)
                .forEach(Window::hide));
        background.close();
    }

    private void restart() {
        if (background != null) {
            stop();
        }
        background = new FxBackground();
        var settings = new Settings(folder.resolve("settings"));
        robot.interact(() -> {
            choices = new LivePreferences(settings, background);
            windows = new Windows(new ProgramContext(
                    Sample.environment("2026-11-23T10:15:00Z", background),
                    Sample.words(),
                    Opener.NONE,
                    choices,
                    folder.resolve("home")));
            windows.follow(language -> new UiText(Locale.forLanguageTag(language)));
        });
    }

    private void open(Path file, String title) throws Exception {
        robot.interact(() -> windows.open(file));
        TestWindow.until(
                () -> stages().stream().anyMatch(stage -> stage.getTitle().equals(title)));
    }

    private static List<Stage> stages() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.isShowing() && stage.getTitle() != null)
                .map(Stage.class::cast)
                .toList();
    }

    private static Stage stage(String title) {
        return stages().stream()
                .filter(stage -> stage.getTitle().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void run(Stage stage, Command command) {
        robot.interact(() -> stage.getScene()
                .getAccelerators()
                .get(command.keys().getFirst())
                .run());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node find(Scene scene, String id) {
        return Objects.requireNonNull(scene.lookup(id), id);
    }

    @Test
    void eachRoadmapHasAWindowAndNoneTwo() throws Exception {
        open(roadmap, WINDOW);
        open(other, "Other");
        open(roadmap, WINDOW);
        assertThat(windows.size()).isEqualTo(2);
        run(stage("Other"), Command.CLOSE);
        assertThat(windows.size()).isEqualTo(1);
        open(other, "Other");
        run(stage("Other"), Command.QUIT);
        assertThat(windows.size()).isZero();
    }

    @Test
    void aWindowIsWhereItWasLeftWithWhatItShowed() throws Exception {
        open(roadmap, WINDOW);
        Stage stage = stage(WINDOW);
        robot.interact(() -> {
            stage.setX(17);
            stage.setY(11);
            stage.setWidth(880);
            stage.setHeight(610);
        });
        TreeTableView<?> table = (TreeTableView<?>) find(stage.getScene(), "#roadmap");
        robot.interact(() -> {
            table.getSelectionModel().clearAndSelect(3);
            table.getTreeItem(3).setExpanded(true);
        });
        var topic = (Topic) table.getTreeItem(3).getValue();
        int rows = table.getExpandedItemCount();
        robot.interact(() -> {
            var status = (CheckMenuItem) columns(stage).getItems().get(1);
            assertThat(status.isSelected()).isTrue();
            status.setSelected(false);
            status.fire();
        });
        run(stage, Command.SIDE_PANE);
        run(stage, Command.CHANGES);
        run(stage, Command.ZOOM_IN);
        run(stage, Command.CLOSE);
        restart();
        open(roadmap, WINDOW);
        Stage again = stage(WINDOW);
        assertThat(List.of(again.getX(), again.getY(), again.getWidth(), again.getHeight()))
                .containsExactly(17.0, 11.0, 880.0, 610.0);
        assertThat(again.getScene().getRoot().getStyle()).contains("15.4px");
        assertThat(find(again.getScene(), "#changes").getParent().getParent().isVisible())
                .isTrue();
        run(again, Command.CHANGES);
        var tree = (TreeTableView<?>) find(again.getScene(), "#roadmap");
        assertThat(again.getScene().lookup("#detail")).isNull();
        assertThat(((CheckMenuItem) columns(again).getItems().get(1)).isSelected())
                .isFalse();
        assertThat(tree.getVisibleLeafColumns())
                .extracting(TableColumnBase::getId)
                .doesNotContain("done");
        assertThat(tree.getExpandedItemCount()).isEqualTo(rows);
        assertThat(((Topic) tree.getSelectionModel().getSelectedItem().getValue()).text())
                .isEqualTo(topic.text());
    }

    @Test
    void theTopicAtWhichAWindowOpensIsInSight() throws Exception {
        open(roadmap, WINDOW);
        var table = (TreeTableView<?>) find(stage(WINDOW).getScene(), "#roadmap");
        for (int phase = 0; phase < 11; phase++) {
            run(stage(WINDOW), Command.NEXT_PHASE);
        }
        var topic = table.getSelectionModel().getSelectedItem().getValue();
        run(stage(WINDOW), Command.CLOSE);
        restart();
        open(roadmap, WINDOW);
        var again = (TreeTableView<?>) find(stage(WINDOW).getScene(), "#roadmap");
        assertThat(((Topic) again.getSelectionModel().getSelectedItem().getValue()).text())
                .isEqualTo(((Topic) topic).text());
        assertThat(again.lookupAll(".tree-table-row-cell").stream()
                        .filter(row -> row instanceof TreeTableRow<?> shown
                                && shown.isVisible()
                                && shown.getItem()
                                        == again.getSelectionModel()
                                                .getSelectedItem()
                                                .getValue())
                        .map(row -> row.localToScene(row.getBoundsInLocal()))
                        .filter(again.localToScene(again.getBoundsInLocal())::contains))
                .hasSize(1);
    }

    private static Menu columns(Stage stage) {
        return menus(((MenuButton) find(stage.getScene(), "#menu")).getItems())
                .filter(menu -> "columns".equals(menu.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Menu> menus(List<MenuItem> items) {
        return items.stream()
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .flatMap(menu -> Stream.concat(Stream.of(menu), menus(menu.getItems())));
    }

    @Test
    void aClosedWindowIsForgotten() throws Exception {
        open(roadmap, WINDOW);
        open(other, "Other");
        var scene = new WeakReference<>(stage(WINDOW).getScene());
        run(stage(WINDOW), Command.CLOSE);
        TestWindow.until(() -> {
            System.gc();
            return scene.get() == null;
        });
    }

    @Test
    void whereThereIsLittleRoomTheTopicTakesThePlaceOfTheTreeAndBack() throws Exception {
        open(roadmap, WINDOW);
        Stage stage = stage(WINDOW);
        assertThat(stage.getScene().lookup("#detail")).isNotNull();
        robot.interact(() -> stage.setWidth(800));
        for (int step = 0; step < 10; step++) {
            run(stage, Command.ZOOM_IN);
        }
        TestWindow.until(() -> stage.getScene().lookup("#detail") == null);
        run(stage, Command.SIDE_PANE);
        assertThat(find(stage.getScene(), "#detail").isFocused()).isTrue();
        assertThat(stage.getScene().lookup("#roadmap")).isNull();
        run(stage, Command.FILTER);
        assertThat(stage.getScene().lookup("#roadmap")).isNotNull();
        run(stage, Command.ZOOM_RESET);
        TestWindow.until(() -> stage.getScene().lookup("#detail") != null);
        assertThat(stage.getScene().lookup("#roadmap")).isNotNull();
    }

    @Test
    void anotherLanguageHoldsAtOnceAndLeavesAllWhereItWas() throws Exception {
        open(roadmap, WINDOW);
        Stage stage = stage(WINDOW);
        Topic topic = lookAtTheFifthRow(stage);
        int rows = ((TreeTableView<?>) find(stage.getScene(), "#roadmap")).getExpandedItemCount();
        robot.push(KeyCode.SPACE);
        robot.interact(() -> ((TextArea) find(stage.getScene(), "#note")).setText("half typed"));
        run(stage, Command.CHANGES);
        var scene = new WeakReference<>(stage.getScene());
        var places = List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        run(stage, Command.PREFERENCES);
        robot.interact(() -> chooseLanguage("de"));
        TestWindow.until(
                () -> stages().stream().anyMatch(shown -> shown.getTitle().equals("Einstellungen")));

        assertThat(stages()).hasSize(2).contains(stage);
        assertThat(List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                .isEqualTo(places);
        assertThat(((Labeled) find(stage.getScene(), "#tab-changes")).getText()).startsWith("Änderungen");
        assertThat(((ToggleButton) find(stage.getScene(), "#tab-changes")).isSelected())
                .isTrue();
        assertThat(columns(stage).getText()).isEqualTo("Spalten");
        assertThat(find(stage("Einstellungen").getScene(), "#language").isFocused())
                .as("the list in which one chose keeps the focus")
                .isTrue();
        run(stage, Command.CHANGES);
        var now = (TreeTableView<?>) find(stage.getScene(), "#roadmap");
        assertThat(now.getSelectionModel().getSelectedItem().getValue()).isSameAs(topic);
        assertThat(now.getExpandedItemCount()).isEqualTo(rows);
        assertThat(((TextArea) find(stage.getScene(), "#note")).getText()).isEqualTo("half typed");
        assertThat(((Labeled) find(stage.getScene(), "#count")).getText()).isEqualTo("1 von 439");
        run(stage, Command.PALETTE);
        assertThat(((TextField) find(stage.getScene(), "#palette-filter")).getPromptText())
                .isEqualTo(new UiText(Locale.GERMAN).text("palette.commands"));
        run(stage, Command.UNDO);
        run(stage, Command.UNDO);
        assertThat(((Labeled) find(stage.getScene(), "#count")).getText()).isEqualTo("0 von 439");
        TestWindow.until(() -> {
            System.gc();
            return scene.get() == null;
        });
    }

    private Topic lookAtTheFifthRow(Stage stage) {
        var table = (TreeTableView<?>) find(stage.getScene(), "#roadmap");
        robot.interact(() -> {
            table.getTreeItem(3).setExpanded(true);
            table.getSelectionModel().clearAndSelect(4);
            table.requestFocus();
        });
        return (Topic) table.getSelectionModel().getSelectedItem().getValue();
    }

    @SuppressWarnings("unchecked")
    private static void chooseLanguage(String tag) {
        ((ComboBox<String>) find(stage("Preferences").getScene(), "#language")).setValue(tag);
    }

    @Test
    void theSampleIsTwoActionsAwayFromItsFirstTick() throws Exception {
        robot.interact(() -> windows.welcome());
        Stage stage = stages().getFirst();
        robot.interact(() -> ((Button) find(stage.getScene(), "#welcome-sample")).fire());
        TestWindow.until(() -> stage.getTitle().equals(WINDOW));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.SPACE);
        TestWindow.until(
                () -> ((Labeled) find(stage.getScene(), "#count")).getText().equals("1 of 439"));
        assertThat(folder.resolve("home/Waymark/ai-engineer-roadmap.md")).hasSameBinaryContentAs(roadmap);
    }

    @Test
    void whatWasOpenedBeforeIsListedAlsoWhenItIsGone() throws Exception {
        open(roadmap, WINDOW);
        open(other, "Other");
        Files.delete(other);
        restart();
        robot.interact(() -> windows.welcome());
        Stage stage = stages().getFirst();
        TestWindow.until(() -> files(stage).size() == 2);
        assertThat(files(stage).getFirst().getAccessibleText()).contains("not found");
        robot.interact(((Button) files(stage).getLast())::fire);
        TestWindow.until(() -> stage.getTitle().equals(WINDOW));
    }

    private static List<Node> files(Stage stage) {
        return List.copyOf(stage.getScene().getRoot().lookupAll(".recent-file"));
    }

    @Test
    void aCommandGetsAnotherKeyAndWhoHadItLosesIt() throws Exception {
        open(roadmap, WINDOW);
        Stage stage = stage(WINDOW);
        run(stage, Command.KEYS);
        Stage keys = stage("Keyboard shortcuts");
        robot.interact(() -> {
            keys.requestFocus();
            ((Button) find(keys.getScene(), "#key-GO_TO")).fire();
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
        var goTo = ((Labeled) find(keys.getScene(), "#key-GO_TO")).getText();
        assertThat(KeyCombination.valueOf("Shortcut+E").getDisplayText()).isEqualTo(goTo);
        assertThat(((Labeled) find(keys.getScene(), "#key-EXPORT")).getText()).isEqualTo("–");
        robot.interact(() -> {
            keys.hide();
            stage.requestFocus();
            find(stage.getScene(), "#roadmap").requestFocus();
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(find(stage.getScene(), "#go-to-filter").isFocused()).isTrue();
    }

    @Test
    void whatIsOpenWhenTheProgramEndsIsKnownToTheNextStart() throws Exception {
        open(roadmap, WINDOW);
        open(other, "Other");
        run(stage("Other"), Command.QUIT);
        assertThat(windows.size()).isZero();
        background.close();
        assertThat(new Settings(folder.resolve("settings")).openAtExit()).containsExactlyInAnyOrder(roadmap, other);
        background = new FxBackground();
    }

    @Test
    void whoStaysAfterAllWasToBeClosedIsRememberedFromThenOn() throws Exception {
        open(roadmap, WINDOW);
        open(other, "Other");
        Files.createDirectories(folder.resolve("other.md.progress.jsonl/in the way"));
        var table = (TreeTableView<?>) find(stage("Other").getScene(), "#roadmap");
        robot.interact(() -> {
            stage("Other").requestFocus();
            table.getSelectionModel().clearAndSelect(0);
        });
        run(stage("Other"), Command.TICK_AND_GO_ON);
        TestWindow.until(() -> stage("Other").getScene().lookup(".banner") != null);
        var quit = stage("Other")
                .getScene()
                .getAccelerators()
                .get(Command.QUIT.keys().getFirst());
        Platform.runLater(quit);
        TestWindow.until(() -> robot.lookup(".dialog-pane .button").tryQuery().isPresent());
        Button cancel = robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(Button::isCancelButton)
                .findFirst()
                .orElseThrow();
        robot.interact(cancel::fire);
        TestWindow.until(() ->
                windows.size() == 1 && robot.lookup(".dialog-pane").tryQuery().isEmpty());
        open(roadmap, WINDOW);
        run(stage(WINDOW), Command.CLOSE);
        TestWindow.until(
                () -> new Settings(folder.resolve("settings")).openAtExit().equals(List.of(other)));
    }

    @Test
    void aRoadmapThatIsStillBeingReadIsNotOpenedTwice() throws Exception {
        robot.interact(() -> {
            windows.open(roadmap);
            windows.open(roadmap);
        });
        open(roadmap, WINDOW);
        assertThat(windows.size()).isEqualTo(1);
    }

    /** Ticks a topic as another device does, whose program knows nothing of this one. */
    private static void tickElsewhere(Path roadmap, String text) throws Exception {
        var session = Session.open(roadmap, Sample.environment("2026-11-23T10:20:00Z", Background.SAME_THREAD));
        session.set(
                session.state().roadmap().topics().stream()
                        .filter(topic -> topic.text().equals(text))
                        .toList(),
                Status.DONE);
    }

    private void expectCount(String title, String count) throws Exception {
        TestWindow.until(() -> stages().stream()
                .filter(stage -> stage.getTitle().equals(title))
                .anyMatch(stage ->
                        ((Labeled) find(stage.getScene(), "#count")).getText().equals(count)));
    }

    @Test
    void inAnotherLanguageEveryWindowStillSeesWhatOthersWrite() throws Exception {
        Path third = Files.writeString(folder.resolve("third.md"), "# Third\n\n- [ ] a\n- [ ] b\n");
        open(other, "Other");
        open(third, "Third");
        for (String language : List.of("zh", "de")) {
            robot.interact(() -> choices.choose(all -> all.with(all.appearance().withLanguage(language))));
            WaitForAsyncUtils.waitForFxEvents();
        }
        expectCount("Other", "0 von 2");
        expectCount("Third", "0 von 2");

        tickElsewhere(other, "one");
        tickElsewhere(third, "a");
        expectCount("Other", "1 von 2");
        expectCount("Third", "1 von 2");

        Files.writeString(other, "# Other\n\n- [ ] one\n- [ ] two\n- [ ] three\n");
        Files.writeString(third, "# Third\n\n- [ ] a\n- [ ] b\n- [ ] c\n");
        expectCount("Other", "1 von 3");
        expectCount("Third", "1 von 3");
    }
}
