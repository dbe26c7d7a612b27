package waymark.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import waymark.ui.RoadmapModel;
import waymark.ui.UiText;
import waymark.ui.command.Command;
import waymark.ui.command.CommandTable;
import waymark.ui.kit.Icon;
import waymark.ui.tree.ColumnChoices;
import waymark.ui.tree.RoadmapTreeViewModel;

/** The menu of the window. Undo and redo name the step; recent roadmaps are in a submenu. */
final class HeaderMenu extends MenuButton {
    private static final int LONGEST = 48;

    private final UiText words;
    private final CommandTable commands;
    private final Menu columns;
    private final Menu recent;
    private final MenuItem undo;
    private final MenuItem redo;
    private @Nullable RoadmapModel model;

    HeaderMenu(UiText words, CommandTable commands) {
        super(null, Icon.MORE.node());
        this.words = words;
        this.commands = commands;
        setId("menu");
        getStyleClass().addAll("plain-button", "no-arrow");
        setAccessibleText(words.text("header.menu"));
        columns = new Menu(words.text("header.columns"));
        columns.setId("columns");
        recent = new Menu(words.text("header.recent"));
        recent.setId("recent");
        undo = commands.menuItem(Command.UNDO, words);
        redo = commands.menuItem(Command.REDO, words);
        group(
                item(Command.OPEN),
                recent,
                item(Command.IMPORT),
                item(Command.EXPORT),
                item(Command.PRINT),
                item(Command.OPEN_IN_EDITOR),
                item(Command.SHOW_IN_FOLDER));
        group(undo, redo, item(Command.COPY));
        group(
                go(),
                below(
                        "header.view",
                        item(Command.HIDE_DONE),
                        item(Command.THIS_PHASE),
                        item(Command.LEFT),
                        new SeparatorMenuItem(),
                        item(Command.SIDE_PANE),
                        columns,
                        item(Command.ZOOM_IN),
                        item(Command.ZOOM_OUT),
                        item(Command.ZOOM_RESET),
                        item(Command.THEME),
                        item(Command.FULL_SCREEN)));
        group(
                item(Command.PALETTE),
                item(Command.PREFERENCES),
                below("header.help", item(Command.HELP), item(Command.KEYS), item(Command.ABOUT)));
        group(item(Command.CLOSE), item(Command.QUIT));
        setOnShowing(showing -> name());
    }

    private MenuItem item(Command command) {
        return commands.menuItem(command, words);
    }

    private Menu go() {
        Menu menu = below(
                "header.go", item(Command.GO_TO), item(Command.BACK), item(Command.FORWARD), new SeparatorMenuItem());
        for (Command command : Command.values()) {
            if (command.place().isPresent()) {
                menu.getItems().add(item(command));
            }
        }
        menu.getItems()
                .addAll(item(Command.LIBRARY), item(Command.PAST_DAY), item(Command.REVISION), item(Command.RELOAD));
        return menu;
    }

    private Menu below(String name, MenuItem... items) {
        var menu = new Menu(words.text(name));
        menu.setId(name.substring(name.indexOf('.') + 1));
        menu.getItems().addAll(items);
        return menu;
    }

    private void group(MenuItem... items) {
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        getItems().addAll(items);
    }

    /** Shows the commands for this roadmap from now on. */
    void follow(RoadmapTreeViewModel tree) {
        model = tree.model();
        columns.getItems().setAll(ColumnChoices.of(tree));
    }

    /** Fills the submenu of recent roadmaps each time the menu opens. */
    void recent(WelcomeViewModel before, Consumer<Path> open) {
        addEventHandler(
                ON_SHOWING,
                showing -> before.recent(files -> {
                    List<MenuItem> items = files.stream()
                            .filter(WelcomeViewModel.Recent::exists)
                            .<MenuItem>map(file -> {
                                var item =
                                        new MenuItem(file.path().getFileName() + "  –  " + before.folder(file.path()));
                                item.setMnemonicParsing(false);
                                item.setOnAction(chosen -> open.accept(file.path()));
                                return item;
                            })
                            .toList();
                    recent.getItems().setAll(items);
                    recent.setDisable(items.isEmpty());
                }));
    }

    private void name() {
        RoadmapModel shown = model;
        name(
                undo,
                Command.UNDO,
                "menu.undo",
                shown == null ? Optional.empty() : shown.steps().undoName());
        name(
                redo,
                Command.REDO,
                "menu.redo",
                shown == null ? Optional.empty() : shown.steps().redoName());
    }

    private void name(MenuItem item, Command command, String key, Optional<String> step) {
        item.setMnemonicParsing(false);
        item.setText(step.map(HeaderMenu::shortened)
                .map(name -> words.text(key, name))
                .orElse(words.text(command.message())));
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
