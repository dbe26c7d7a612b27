package waymark.ui.shell;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.ui.Words;
import waymark.ui.kit.Icon;
import waymark.ui.kit.Letters;
import waymark.ui.kit.Look;
import waymark.ui.tree.Meter;
import waymark.ui.tree.RoadmapTreeViewModel;

/** The window's head: title, overall progress, filter, and the few buttons that are always at hand. */
final class HeaderView extends HBox {
    private final Words words;
    private final CommandTable commands;
    private final Label title = new Label();
    private final Label percent = new Label();
    private final Meter meter = new Meter();
    private final TextField filter = new TextField();
    private final ToggleButton hideDone = new ToggleButton();
    private final ToggleButton changes = new ToggleButton();
    private final HBox progress = new HBox(meter, percent);

    private @Nullable RoadmapTreeViewModel followed;

    HeaderView(Words words, CommandTable commands, Look look) {
        this.words = words;
        this.commands = commands;
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("app-title");
        title.setId("title");
        percent.setId("percent");
        percent.getStyleClass().add("percent");
        percent.setMinWidth(USE_PREF_SIZE);
        progress.getStyleClass().add("overall");
        progress.setAlignment(Pos.CENTER_LEFT);
        var left = new VBox(title, progress);
        left.getStyleClass().add("heading");
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        hideDone.setId("hide-done");
        hideDone.getStyleClass().add("plain-button");
        hideDone.setText(words.text(Command.HIDE_DONE.message()));
        hideDone.setMinWidth(USE_PREF_SIZE);
        tell(hideDone, Command.HIDE_DONE);
        changes.setId("changes-button");
        changes.getStyleClass().addAll("plain-button", "changes-button");
        changes.setMinWidth(USE_PREF_SIZE);
        changes.managedProperty().bind(changes.visibleProperty());
        changes.setOnAction(pressed -> commands.run(Command.CHANGES));
        tell(changes, Command.CHANGES);
        var theme = button(Command.THEME, Icon.MOON);
        look.darkProperty().subscribe(dark -> theme.setGraphic((dark ? Icon.SUN : Icon.MOON).node()));
        getChildren().addAll(left, changes, filterField(), hideDone, theme, menu());
    }

    private Node filterField() {
        filter.setId("filter");
        filter.setPromptText(words.text("header.filter"));
        filter.setAccessibleText(words.text("header.filter"));
        var icon = Icon.SEARCH.node();
        icon.getStyleClass().add("filter-icon");
        var box = new StackPane(filter, icon);
        box.getStyleClass().add("filter-box");
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        return box;
    }

    private Button button(Command command, Icon icon) {
        var button = new Button(null, icon.node());
        button.getStyleClass().add("plain-button");
        button.setId(command.name().toLowerCase(Locale.ROOT));
        button.setOnAction(pressed -> commands.run(command));
        tell(button, command);
        return button;
    }

    private void tell(Control control, Command command) {
        String name = words.text(command.message());
        control.setAccessibleText(name);
        control.setTooltip(new Tooltip(name + "  " + command.told().getFirst()));
    }

    private MenuButton menu() {
        var menu = new MenuButton(null, Icon.MORE.node());
        menu.setId("menu");
        menu.getStyleClass().addAll("plain-button", "no-arrow");
        menu.setAccessibleText(words.text("header.menu"));
        Command[][] groups = {
            {Command.OPEN, Command.EXPORT},
            {Command.UNDO, Command.REDO},
            {Command.CHANGES, Command.RELOAD},
            {Command.HIDE_DONE, Command.SIDE_PANE},
            {Command.ZOOM_IN, Command.ZOOM_OUT, Command.ZOOM_RESET, Command.THEME, Command.FULL_SCREEN},
            {Command.KEYS, Command.QUIT}
        };
        for (Command[] group : groups) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            for (Command command : group) {
                menu.getItems().add(commands.menuItem(command, words));
            }
        }
        return menu;
    }

    /** Filters the rows of another tree from now on. */
    void follow(RoadmapTreeViewModel tree) {
        if (followed != null) {
            filter.textProperty().unbindBidirectional(followed.queryProperty());
            hideDone.selectedProperty().unbindBidirectional(followed.hideDoneProperty());
        }
        followed = tree;
        filter.textProperty().bindBidirectional(tree.queryProperty());
        hideDone.selectedProperty().bindBidirectional(tree.hideDoneProperty());
    }

    /** Says whether the changes are what is seen. */
    void showChanges(boolean shown) {
        changes.setSelected(shown);
    }

    TextField filter() {
        return filter;
    }

    void show(SessionState state) {
        title.setText(Letters.drawable(state.title()));
        percent.setText(Figures.percent(words, state));
        meter.show(Figures.overall(state).part());
        int waiting = state.changes().waiting()
                + state.changes().clashes(state.progress()).size();
        changes.setVisible(!state.changes().isEmpty() || changes.isSelected());
        changes.setText(words.text("header.changes") + (waiting > 0 ? "  ● " + waiting : ""));
        boolean counts = Figures.overall(state).all() > 0;
        progress.setVisible(counts);
        progress.setManaged(counts);
    }
}
