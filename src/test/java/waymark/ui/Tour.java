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
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Background;
import waymark.app.Session;
import waymark.model.Field;
import waymark.model.Topic;
import waymark.settings.Settings;
import waymark.settings.Theme;
import waymark.store.ProgressStore;
import waymark.ui.shell.Command;
import waymark.ui.shell.Program;
import waymark.ui.shell.Windows;

/**
 * Leads through all that a reader can come to see, and shows each window to a visitor. Menus stay closed: a window without a
 * screen can't draw all of them.
 */
final class Tour {
    private final FxRobot robot = new FxRobot();
    private final Path folder;
    private final Words words;
    private final BiConsumer<String, Window> visitor;

    /** @param visitor is shown each window that is open after each step, by the name of the step */
    Tour(Path folder, Words words, BiConsumer<String, Window> visitor) {
        this.folder = folder;
        this.words = words;
        this.visitor = visitor;
    }

    void go() throws Exception {
        Path roadmap = prepare();
        try {
            robot.interact(() -> start(roadmap));
            look("welcome");
            step("preferences", () -> command(Command.PREFERENCES));
            robot.interact(Tour::closeOthers);
            step("keys", () -> command(Command.KEYS));
            robot.interact(Tour::closeOthers);
            robot.interact(() -> windows().getFirst().setWidth(1400));
            step("roadmap", () -> find(ButtonBase.class, ".recent-file").ifPresent(ButtonBase::fire));
            for (String number : List.of("1", "2.2.5", "2.2.6", "3.4", "13", "14", "15.1", "15.2.1", "15.3")) {
                step("topic " + number, () -> goTo(number));
            }
            step("history", () -> {
                goTo("2.2.5");
                find(ButtonBase.class, "#history").ifPresent(ButtonBase::fire);
            });
            step("ticked", () -> {
                goTo("2.2.5");
                key(KeyCode.SPACE, " ");
            });
            step("undone", () -> command(Command.UNDO));
            step("filter", () -> find(TextField.class, "#filter").ifPresent(field -> field.setText("learning")));
            step("filter in vain", () -> find(TextField.class, "#filter").ifPresent(field -> field.setText("qqq")));
            robot.interact(() -> find(TextField.class, "#filter").ifPresent(TextField::clear));
            step("palette", () -> command(Command.PALETTE));
            step("go to", () -> command(Command.GO_TO));
            robot.interact(() -> command(Command.CLEAR));
            for (Place place : Place.values()) {
                String tab = "#tab-" + place.name().toLowerCase(Locale.ROOT);
                step("place " + place, () -> find(ButtonBase.class, tab).ifPresent(ButtonBase::fire));
            }
        } finally {
            robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                    .filter(Stage.class::isInstance)
                    .forEach(Window::hide));
        }
    }

    /** Half a year's work, a damaged line, a copy that a sync program left, and a roadmap that was edited since. */
    private Path prepare() throws Exception {
        Path roadmap = Sample.in(folder);
        Sample.study(roadmap);
        var session = Session.open(roadmap, Sample.environment("2026-11-20T10:00:00Z", Background.SAME_THREAD));
        session.setNote(Sample.topic(session, "1.1.1.2"), "See https://example.org/matrices");
        Path progress = ProgressStore.beside(roadmap);
        String kept = Files.readString(progress);
        session.setField((Field) Sample.topic(session, "15.2.2"), "Trees");
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

    private void start(Path roadmap) {
        var choices = new Choices(new Settings(folder.resolve("settings")), Background.SAME_THREAD);
        choices.choose(all -> all.with(all.appearance().withTheme(Theme.LIGHT)));
        choices.opened(folder.resolve("gone.md"));
        choices.opened(roadmap);
        new Windows(new Program(
                        Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD),
                        words,
                        Opener.NONE,
                        choices,
                        folder))
                .welcome();
        windows().getFirst().setWidth(1400);
        windows().getFirst().setHeight(900);
    }

    private void step(String name, Runnable action) {
        robot.interact(action);
        look(name);
    }

    private void look(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> windows().forEach(window -> {
            // A layout may ask for another one.
            for (int pass = 0; pass < 3; pass++) {
                window.getScene().getRoot().applyCss();
                window.getScene().getRoot().layout();
            }
            visitor.accept(name, window);
        }));
    }

    private static List<Window> windows() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .filter(window -> !(window instanceof Stage stage)
                        || stage.getTitle() != null && !stage.getTitle().isEmpty())
                .toList();
    }

    private static void closeOthers() {
        List.copyOf(windows()).stream().skip(1).forEach(Window::hide);
    }

    private static void command(Command command) {
        Runnable action = windows()
                .getFirst()
                .getScene()
                .getAccelerators()
                .get(command.keys().getFirst());
        Objects.requireNonNull(action, command.name()).run();
    }

    private static void key(KeyCode code, String letter) {
        table().ifPresent(table -> {
            table.requestFocus();
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, code, false, false, false, false));
        });
    }

    private static void goTo(String number) {
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

    private static <T> Optional<T> find(Class<T> type, String selector) {
        return windows().stream()
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
