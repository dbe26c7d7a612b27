package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.FileLook;
import waymark.app.SaveState;
import waymark.app.SessionState;
import waymark.model.Topic;
import waymark.settings.Theme;
import waymark.ui.kit.FxBackground;
import waymark.ui.kit.Theming;
import waymark.ui.shell.ProgramContext;
import waymark.ui.shell.RoadmapViewModels;
import waymark.ui.shell.ShellViewModel;
import waymark.ui.window.MainWindow;
import waymark.ui.window.Windows;

/** The real window on a roadmap, with hands and eyes. */
public final class TestWindow {
    public final FxRobot robot = new FxRobot();
    public final ShellViewModel model;
    /** What was handed to the platform instead of being opened. */
    public final List<URI> opened = new CopyOnWriteArrayList<>();

    private final FxBackground background = new FxBackground();
    private final Path roadmap;
    private final Stage stage;
    private MainWindow main;
    private FileLook look;
    private Theming style;

    public TestWindow(Path roadmap, String time) throws Exception {
        this.roadmap = roadmap;
        this.look = FileLook.at(roadmap);
        FxToolkit.registerPrimaryStage();
        var program = new ProgramContext(
                Sample.environment(time, background),
                Sample.words(),
                opened::add,
                LivePreferences.forgotten(),
                Path.of(""));
        model = new ShellViewModel(program);
        stage = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            var window = new Stage();
            style = new Theming();
            style.theme(Theme.LIGHT);
            main = new MainWindow(window, model, style, new Windows(program));
            main.show(Optional.empty());
            window.setX(0);
            window.setY(0);
            window.setWidth(1000);
            window.setHeight(800);
            model.open(roadmap);
            return window;
        });
        until(() -> model.opened().isPresent());
    }

    public static void until(Supplier<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(30_000, condition::get));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Has the window make what it makes while nobody does anything, as long as there is something. */
    public void rest() {
        robot.interact(() -> {
            while (main.prepareNext()) {}
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    public SessionState state() {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> open().model().state());
    }

    private RoadmapViewModels open() {
        return model.opened().orElseThrow();
    }

    public Topic topic(String number) {
        return state().roadmap().topics().stream()
                .filter(topic -> topic.number().equals(number) || topic.number().equals(number + "."))
                .findFirst()
                .orElseThrow();
    }

    /** Goes to a topic, expanding what stands above. */
    public void goTo(String number) {
        Topic topic = topic(number);
        robot.interact(() -> open().model().goTo(topic));
        WaitForAsyncUtils.waitForFxEvents();
    }

    public TreeTableView<?> table() {
        return robot.lookup("#roadmap").query();
    }

    private Node cell(String number, String style) {
        return WaitForAsyncUtils.waitForAsyncFx(
                30_000,
                () -> cells(number, style)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no row " + number + " is in sight")));
    }

    private Stream<Node> cells(String number, String style) {
        return table().lookupAll("." + style).stream()
                .filter(node -> node instanceof TreeTableCell<?, ?> cell
                        && cell.getItem() instanceof Topic topic
                        && cell.isVisible()
                        && (topic.number().equals(number) || topic.number().equals(number + ".")));
    }

    public void clickBox(String number) {
        robot.clickOn(cell(number, "title-cell").lookup(".check-mark"), MouseButton.PRIMARY);
    }

    public void clickTitle(String number) {
        robot.clickOn(cell(number, "title-cell").lookup(".title"), MouseButton.PRIMARY);
    }

    public boolean boxShows(String number, String state) {
        return has(cell(number, "title-cell").lookup(".check-mark"), state);
    }

    public String figures(String number) {
        return ((Label) cell(number, "progress-cell").lookup(".figures")).getText();
    }

    public Label pill(String number) {
        return (Label) cell(number, "status-cell").lookup(".phase-pill");
    }

    public static boolean has(Node node, String pseudoClass) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass));
    }

    public String told(String number) {
        return cell(number, "title-cell").getAccessibleText();
    }

    public String text(String id) {
        Node found = robot.lookup(id).query();
        return found instanceof TextFlow flow
                ? flow.getChildren().stream()
                        .map(piece -> piece instanceof Text text ? text.getText() : "")
                        .collect(Collectors.joining())
                : ((Labeled) found).getText();
    }

    public void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses a key as {@link #press} does, without the time that a finger takes. */
    public void tap(KeyCode code, boolean shift, boolean shortcut) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            Node focused = stage.getScene().getFocusOwner();
            Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, shortcut, false, false));
            Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, shortcut, false, false));
            return null;
        });
    }

    public void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void untilSaved() throws Exception {
        until(() -> open().model().state().saved() instanceof SaveState.Saved);
    }

    /** Keeps the background busy until that is counted down. */
    public void hold(CountDownLatch released) {
        background.run(() -> released.await(1, TimeUnit.MINUTES), done -> {}, failure -> {});
    }

    /** Does what a click on the window's cross does. */
    public void requestClose() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    public boolean isShowing() {
        return stage.isShowing();
    }

    /** Edits the roadmap as its author does. */
    public void edit(String text) throws IOException {
        assertThat(FileLook.at(roadmap)).isEqualTo(look);
        Files.writeString(roadmap, text);
        look = FileLook.at(roadmap);
    }

    /** Closes it, and expects that it has not touched the roadmap. */
    public void close() throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            stage.close();
            style.close();
            return null;
        });
        model.close();
        background.close();
        assertThat(FileLook.at(roadmap)).as("the roadmap").isEqualTo(look);
    }
}
