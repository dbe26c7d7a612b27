package waymark.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Background;
import waymark.app.HeldBackground;
import waymark.app.Session;
import waymark.model.Blank;
import waymark.model.Topic;
import waymark.settings.Settings;
import waymark.settings.Theme;
import waymark.store.ProgressStore;
import waymark.ui.command.Command;
import waymark.ui.kit.Theming;
import waymark.ui.shell.ProgramContext;
import waymark.ui.shell.ShellViewModel;
import waymark.ui.window.MainWindow;
import waymark.ui.window.WindowPicture;
import waymark.ui.window.Windows;

/**
 * Leads through all that a user can come to see, menus and questions among it, and shows each window to a visitor: that which
 * opened last of those that are open.
 */
final class Tour {
    private static final WindowPicture STANDARD = new WindowPicture(Theme.LIGHT, 1400, 900, 100);

    private final FxRobot robot = new FxRobot();
    private final Path folder;
    private final UiText words;
    private final WindowPicture look;
    private final BiConsumer<String, Window> visitor;
    private final HeldBackground background = new HeldBackground();

    /** @param visitor is shown the window that opened last after each step, by the name of the step */
    Tour(Path folder, UiText words, BiConsumer<String, Window> visitor) {
        this(folder, words, STANDARD, visitor);
    }

    /** @param look theme, zoom, and the size of a screen that windows fill, or have room on */
    Tour(Path folder, UiText words, WindowPicture look, BiConsumer<String, Window> visitor) {
        this.folder = folder;
        this.words = words;
        this.look = look;
        this.visitor = visitor;
    }

    void go() throws Exception {
        Path roadmap = prepare();
        try {
            ShellViewModel model = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> start(roadmap));
            look("welcome");
            otherWindows();
            loading();
            step("roadmap", () -> find(ButtonBase.class, ".recent-file").ifPresent(ButtonBase::fire));
            step("roadmap unread", () -> {
                List.copyOf(model.problems()).forEach(model::dismiss);
                command(Command.CLEAR);
            });
            topics();
            var asides = new Asides(this, model);
            asides.menus();
            filterAndPalette();
            for (Place place : Place.values()) {
                step("place " + place, () -> goTo(place));
            }
            inPlaces(asides);
            asides.banners();
            asides.questions(roadmap);
        } finally {
            robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                    .filter(Stage.class::isInstance)
                    .forEach(Window::hide));
        }
    }

    private void otherWindows() {
        step("preferences", () -> command(Command.PREFERENCES));
        step("preferences theme", () -> Asides.list("#theme").show());
        step("preferences end", () -> {
            Asides.list("#theme").hide();
            scrollToEnd();
        });
        robot.interact(Tour::closeOthers);
        step("keys", () -> command(Command.KEYS));
        step("keys asking", () -> find(ButtonBase.class, "#key-GO_TO").ifPresent(ButtonBase::fire));
        step("keys end", Tour::scrollToEnd);
        robot.interact(Tour::closeOthers);
    }

    private void loading() throws Exception {
        robot.interact(() -> {
            background.hold();
            find(ButtonBase.class, ".recent-file").ifPresent(ButtonBase::fire);
        });
        TestWindow.until(() -> find(ButtonBase.class, "#loading-cancel").isPresent());
        look("loading");
        robot.interact(() -> {
            find(ButtonBase.class, "#loading-cancel").ifPresent(ButtonBase::fire);
            background.release();
        });
    }

    private void topics() {
        for (String number : List.of("1", "2.2.5", "2.2.6", "3.4", "13", "14", "15.1", "15.2.1", "15.3")) {
            step("topic " + number, () -> lookAt(number));
        }
        step("history", () -> {
            lookAt("2.2.5");
            find(ButtonBase.class, "#history").ifPresent(ButtonBase::fire);
        });
        step("ticked", () -> {
            goTo("2.2.5");
            key(KeyCode.SPACE, " ");
        });
        step("undone", () -> command(Command.UNDO));
        robot.interact(() -> command(Command.CLEAR));
    }

    private void filterAndPalette() {
        step("filter", () -> {
            command(Command.FILTER);
            find(TextField.class, "#filter").ifPresent(field -> field.setText("learning"));
        });
        step("filter in vain", () -> find(TextField.class, "#filter").ifPresent(field -> field.setText("qqq")));
        robot.interact(() -> find(TextField.class, "#filter").ifPresent(TextField::clear));
        step("palette", () -> command(Command.PALETTE));
        step("go to", () -> {
            command(Command.GO_TO);
            find(TextField.class, "#go-to-filter").ifPresent(field -> field.setText("learning"));
        });
        robot.interact(() -> command(Command.CLEAR));
    }

    /** What there is to see in a place beyond its first sight. */
    private void inPlaces(Asides asides) {
        step("changes chooser", () -> {
            goTo(Place.CHANGES);
            find(Node.class, "#changes")
                    .ifPresent(list -> list.fireEvent(
                            new KeyEvent(KeyEvent.KEY_TYPED, "c", "c", KeyCode.UNDEFINED, false, false, false, false)));
        });
        robot.interact(() -> command(Command.CLEAR));
        step("today end", () -> {
            goTo(Place.TODAY);
            scrollToEnd();
        });
        asides.menusOfToday();
        step("today yesterday", () -> find(ButtonBase.class, "#day-previous").ifPresent(ButtonBase::fire));
        step("reviews end", () -> {
            goTo(Place.REVIEWS);
            scrollToEnd();
        });
        step("reviews search", () -> find(TextField.class, "#review-search").ifPresent(field -> field.setText("the")));
        robot.interact(() -> {
            find(TextField.class, "#review-search").ifPresent(TextField::clear);
            goTo(Place.ROADMAP);
        });
    }

    /** Half a year's work, a damaged line, a copy that a sync program left, and a roadmap that was edited since. */
    private Path prepare() throws Exception {
        Path roadmap = Sample.in(folder);
        Sample.study(roadmap);
        Sample.review(roadmap);
        var session = Session.open(roadmap, Sample.environment("2026-11-20T10:00:00Z", Background.SAME_THREAD));
        session.setNote(Sample.topic(session, "1.1.1.2"), "See https://example.org/matrices");
        Path progress = ProgressStore.beside(roadmap);
        String kept = Files.readString(progress);
        session.setField((Blank) Sample.topic(session, "15.2.2"), "Trees");
        Files.writeString(
                folder.resolve("ai-engineer-roadmap.md.progress.sync-conflict-20261119-101500-ABCDEFG.jsonl"),
                kept.replace("Decision trees", "Random forests"));
        Files.writeString(progress, "damaged\n", StandardOpenOption.APPEND);
        Files.writeString(
                roadmap,
                Files.readString(roadmap)
                        .replace(
                                "1.3.1 Git & GitHub for version control", "1.3.1 Version control with Git and branches")
                        .replace("- [ ] 1.3.2 ", "- [ ] 1.3.2 Reading other people's code\n  - [ ] 1.3.3 ")
                        .replaceFirst("(?m)^ *- \\[ ] 1\\.1\\.1\\.2 .*\\n", "")
                        .replace("1.1.3.4 Hypothesis testing", "1.1.3.4 Tests of statistical hypotheses"));
        return roadmap;
    }

    private ShellViewModel start(Path roadmap) {
        SmallScreen.letWindowsReachBeyond();
        var choices = new LivePreferences(new Settings(folder.resolve("settings")), Background.SAME_THREAD);
        choices.choose(all -> all.with(all.appearance().withTheme(look.theme()).withZoom(look.zoom())));
        choices.opened(folder.resolve("gone.md"));
        choices.opened(roadmap);
        var program = new ProgramContext(
                Sample.environment("2026-11-23T10:15:00Z", background), words, Opener.NONE, choices, folder);
        var model = new ShellViewModel(program);
        var stage = new Stage();
        new MainWindow(stage, model, Theming.of(choices), new Windows(program)).show(Optional.empty());
        stage.setWidth(look.width());
        stage.setHeight(look.height());
        return model;
    }

    void step(String name, Runnable action) {
        robot.interact(action);
        look(name);
    }

    /** Shows what a step opens that waits for an answer, and leaves it without one. */
    void question(String name, Runnable asking) throws Exception {
        int before = windows().size();
        Platform.runLater(asking);
        TestWindow.until(() -> windows().size() > before);
        look(name);
        robot.interact(Tour::closeOthers);
    }

    private void look(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            Window window = windows().getLast();
            if (window instanceof Stage) {
                window.setWidth(Math.min(window.getWidth(), look.width()));
                window.setHeight(Math.min(window.getHeight(), look.height()));
            }
            layOut(window);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            layOut(windows().getLast());
            visitor.accept(name, windows().getLast());
        });
    }

    /** A layout may ask for another one. */
    private static void layOut(Window window) {
        for (int pass = 0; pass < 3; pass++) {
            window.getScene().getRoot().applyCss();
            window.getScene().getRoot().layout();
        }
    }

    /** The windows that are open, the one that opened last at the end. */
    static List<Window> windows() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .filter(window -> !(window instanceof Tooltip))
                .filter(window -> !(window instanceof Stage stage)
                        || stage.getTitle() != null && !stage.getTitle().isEmpty())
                .toList();
    }

    static void closeOthers() {
        windows().stream().skip(1).forEach(Window::hide);
    }

    private static void goTo(Place place) {
        find(ButtonBase.class, "#tab-" + place.name().toLowerCase(Locale.ROOT)).ifPresent(ButtonBase::fire);
    }

    /** Scrolls what is in sight and can be scrolled to its end. */
    private static void scrollToEnd() {
        seen(windows().getLast().getScene().getRoot())
                .filter(ScrollPane.class::isInstance)
                .forEach(pane -> ((ScrollPane) pane).setVvalue(1));
    }

    static void command(Command command) {
        Runnable action = windows()
                .getFirst()
                .getScene()
                .getAccelerators()
                .get(command.keys().getFirst());
        Objects.requireNonNull(action, command.name()).run();
    }

    static void key(KeyCode code, String letter) {
        table().ifPresent(table -> {
            table.requestFocus();
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, code, false, false, false, false));
        });
    }

    /** Goes to a topic and has its details in sight: where there is little room they are in the place of the tree. */
    static void lookAt(String number) {
        goTo(number);
        if (find(Node.class, "#detail").isEmpty()) {
            command(Command.SIDE_PANE);
        }
    }

    static void goTo(String number) {
        if (table().isEmpty()) {
            command(Command.SIDE_PANE);
        }
        table().ifPresent(table -> {
            for (int row = 0; row < table.getExpandedItemCount(); row++) {
                String at = table.getTreeItem(row).getValue().number().replaceAll("\\.$", "");
                if (at.equals(number)) {
                    table.getSelectionModel().clearAndSelect(row);
                    table.scrollTo(Math.max(0, row - 3));
                    return;
                }
                if (number.startsWith(at + ".") && !at.isEmpty()) {
                    table.getTreeItem(row).setExpanded(true);
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    static Optional<TreeTableView<Topic>> table() {
        return find(Node.class, "#roadmap").map(table -> (TreeTableView<Topic>) table);
    }

    static <T> Optional<T> find(Class<T> type, String selector) {
        return windows().reversed().stream()
                .map(window -> window.getScene().lookup(selector))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** The nodes of a window that can be seen. */
    static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Tour::seen)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
