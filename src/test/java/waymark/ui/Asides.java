package waymark.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import waymark.app.Problem;
import waymark.app.Problem.Kind;
import waymark.store.ProgressStore;
import waymark.ui.command.Command;
import waymark.ui.shell.ShellViewModel;

/** What a {@link Tour} shows that lies over the window: menus, banners, questions. */
final class Asides {
    private final FxRobot robot = new FxRobot();
    private final Tour tour;
    private final ShellViewModel model;

    Asides(Tour tour, ShellViewModel model) {
        this.tour = tour;
        this.model = model;
    }

    void menus() {
        for (String number : List.of("2", "2.2.5", "3.4")) {
            tour.step("menu of " + number, () -> openRowMenu(number));
            robot.interact(() -> rowMenu().hide());
        }
        robot.interact(() -> openRowMenu("3.4"));
        submenu("menu of 3.4 counts as", rowMenu().getItems(), menu -> true);
        robot.interact(() -> rowMenu().hide());
        tour.step("menu", () -> button("#menu").show());
        robot.interact(() -> button("#menu").hide());
        submenu("menu view", button("#menu").getItems(), menu -> "view".equals(menu.getId()));
        submenu("menu go", button("#menu").getItems(), menu -> "go".equals(menu.getId()));
        submenu("menu columns", view().getItems(), menu -> "columns".equals(menu.getId()));
        chooser("2.2.5", ".status-chooser");
        chooser("2", ".phase-chooser");
        chooser("3.4", "#nature");
    }

    private void chooser(String number, String selector) {
        robot.interact(() -> Tour.lookAt(number));
        tour.step("chooser " + selector.substring(1), () -> button(selector).show());
        robot.interact(() -> button(selector).hide());
    }

    /** The menu of the routine's pause and the calendar of the day. */
    void menusOfToday() {
        Tour.find(MenuButton.class, "#pause").ifPresent(menu -> {
            tour.step("today pause", menu::show);
            robot.interact(menu::hide);
        });
        tour.step("today calendar", () -> list("#day-picker").show());
        robot.interact(() -> list("#day-picker").hide());
    }

    /** A list or calendar that drops down. */
    static ComboBoxBase<?> list(String selector) {
        return (ComboBoxBase<?>) Tour.find(Node.class, selector).orElseThrow();
    }

    private static ContextMenu rowMenu() {
        return Tour.table().orElseThrow().getContextMenu();
    }

    private static void openRowMenu(String number) {
        Tour.goTo(number);
        Node table = Tour.table().orElseThrow();
        Bounds at = table.localToScreen(table.getBoundsInLocal());
        rowMenu().show(table, at.getMinX() + 40, at.getMinY() + 40);
    }

    private static MenuButton button(String selector) {
        return Tour.find(MenuButton.class, selector).orElseThrow();
    }

    private static Menu view() {
        return (Menu) button("#menu").getItems().stream()
                .filter(menu -> "view".equals(menu.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Its entries in a menu of their own: the platform without a display opens none beside another one. */
    private void submenu(String name, List<MenuItem> items, Predicate<Menu> wanted) {
        Menu menu = items.stream()
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
        var entries = List.copyOf(menu.getItems());
        var alone = new ContextMenu();
        tour.step(name, () -> {
            menu.getItems().clear();
            alone.getItems().setAll(entries);
            alone.show(Tour.table().orElseThrow(), 40, 40);
        });
        robot.interact(() -> {
            alone.hide();
            alone.getItems().clear();
            menu.getItems().setAll(entries);
        });
    }

    void banners() {
        Problem note = Problem.of(Kind.COPIES_FOUND, "plan.md.progress.sync-conflict-20261119.jsonl", 3, 1);
        Problem warning = Problem.of(Kind.PROGRESS_DAMAGED, 2, "plan.md.progress.jsonl", 17);
        Problem error = Problem.of(Kind.EXPORT_FAILED, "out.md", "No space left on device");
        Problem unsaved = Problem.of(Kind.NOT_SAVED, 3, "plan.md.progress.jsonl", "Permission denied");
        var before = List.copyOf(model.problems());
        tour.step("banner note", () -> model.problems().setAll(note));
        tour.step("banner warning", () -> model.problems().setAll(warning));
        tour.step("banner error", () -> model.problems().setAll(error));
        tour.step("banner unsaved", () -> model.problems().setAll(unsaved));
        tour.step("banners", () -> model.problems().setAll(unsaved, error, warning, note));
        robot.interact(() -> model.problems().setAll(before));
    }

    void questions(Path roadmap) throws Exception {
        tour.question("question of reviews", () -> Tour.command(Command.EXPORT));
        Path progress = ProgressStore.beside(roadmap);
        Files.delete(progress);
        Files.createDirectory(progress);
        tour.step("unsaved", () -> {
            Tour.goTo("2.2.5");
            Tour.key(KeyCode.SPACE, " ");
        });
        tour.question("question of closing", () -> Tour.command(Command.CLOSE));
    }
}
