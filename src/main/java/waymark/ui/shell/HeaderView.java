package waymark.ui.shell;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import waymark.app.SessionState;
import waymark.settings.Theme;
import waymark.ui.Place;
import waymark.ui.UiText;
import waymark.ui.command.Command;
import waymark.ui.command.CommandTable;
import waymark.ui.controls.Meter;
import waymark.ui.kit.FontCoverage;
import waymark.ui.kit.Hint;
import waymark.ui.kit.Icon;
import waymark.ui.kit.Theming;
import waymark.ui.tree.FilterModel;
import waymark.ui.tree.RoadmapTreeViewModel;

/** The header of the window: title, overall progress, filter, and the buttons that are always visible. */
final class HeaderView extends VBox {
    private static final int WITH_FILTER_BELOW = 42;
    /** The minimum width of the filter field with its surroundings. */
    private static final int FILTER = 20;

    private static final int WITH_HIDE_DONE = 50;
    private static final int WITH_ALL = 60;

    private final UiText words;
    private final CommandTable commands;
    private final Theming look;
    private final Label title = new Label();
    private final Label percent = new Label();
    private final Meter meter = new Meter();
    private final TextField filter = new TextField();
    private final StackPane filterBox = new StackPane();
    private final ToggleButton hideDone;
    private final ToggleButton thisPhase;
    private final ToggleButton left = new ToggleButton();
    private final HeaderMenu menu;
    private final HBox progress = new HBox(meter, percent, left);
    private final Button theme;
    private final PlaceTabs tabs;
    private final HBox above;
    private final HBox below;
    private Place seen = Place.ROADMAP;
    private @Nullable RoadmapTreeViewModel followed;
    private Subscription phaseAlone = Subscription.EMPTY;

    HeaderView(UiText words, CommandTable commands, Theming look, Consumer<Place> goTo) {
        this.words = words;
        this.commands = commands;
        this.look = look;
        getStyleClass().add("header");
        // Otherwise it would never get narrower again.
        setMinWidth(0);
        title.getStyleClass().add("app-title");
        title.setId("title");
        title.setMinWidth(0);
        percent.setId("percent");
        percent.getStyleClass().add("percent");
        percent.setMinWidth(USE_PREF_SIZE);
        progress.getStyleClass().add("overall");
        progress.setAlignment(Pos.CENTER_LEFT);
        menu = new HeaderMenu(words, commands);
        hideDone = toggle(Command.HIDE_DONE);
        thisPhase = toggle(Command.THIS_PHASE);
        thisPhase.setText(words.text("header.this-phase"));
        left.setId("left");
        left.getStyleClass().addAll("plain-button", "left-button");
        left.setMinWidth(USE_PREF_SIZE);
        left.managedProperty().bind(left.visibleProperty());
        report(left, Command.LEFT);
        theme = button(Command.THEME, Icon.MOON);
        look.themeProperty().subscribe(shown -> theme.setGraphic((shown == Theme.LIGHT ? Icon.MOON : Icon.SUN).node()));
        tabs = new PlaceTabs(words, goTo, () -> getWidth() - snappedLeftInset() - snappedRightInset());
        above = row(title, progress, space(), theme, menu);
        below = row(tabs, space(), filterField(), thisPhase, hideDone);
        getChildren().addAll(above, below);
        widthProperty().subscribe(this::fit);
        look.zoomProperty().subscribe(this::fit);
        // Once the font size is known: only then do the texts have their width.
        hideDone.fontProperty().subscribe((before, now) -> Platform.runLater(this::fit));
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Node filterField() {
        filterBox.getStyleClass().add("filter-box");
        filter.setId("filter");
        filter.setPromptText(words.text("header.filter"));
        filter.setAccessibleText(words.text("header.filter"));
        var icon = Icon.SEARCH.node();
        icon.getStyleClass().add("filter-icon");
        filterBox.getChildren().addAll(filter, icon);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        return filterBox;
    }

    private Button button(Command command, Icon icon) {
        var button = new Button(null, icon.node());
        button.getStyleClass().add("plain-button");
        button.setId(command.name().toLowerCase(Locale.ROOT));
        button.setOnAction(pressed -> commands.run(command));
        report(button, command);
        return button;
    }

    private ToggleButton toggle(Command command) {
        var toggle = new ToggleButton(words.text(command.message()));
        toggle.setId(command.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        toggle.getStyleClass().add("plain-button");
        toggle.setMinWidth(USE_PREF_SIZE);
        report(toggle, command);
        return toggle;
    }

    private void report(Control control, Command command) {
        String name = words.text(command.message());
        control.setAccessibleText(name);
        commands.keysProperty()
                .subscribe(keys -> control.setAccessibleHelp((name + "  " + keys.first(command)).strip()));
        Hint.show(control);
    }

    /** Filters the rows of this tree from now on. */
    void follow(RoadmapTreeViewModel tree) {
        if (followed != null) {
            filter.textProperty().unbindBidirectional(followed.narrowing().queryProperty());
            hideDone.selectedProperty().unbindBidirectional(followed.narrowing().hideDoneProperty());
            left.selectedProperty().unbindBidirectional(followed.narrowing().leftProperty());
        }
        followed = tree;
        FilterModel narrowing = tree.narrowing();
        filter.textProperty().bindBidirectional(narrowing.queryProperty());
        hideDone.selectedProperty().bindBidirectional(narrowing.hideDoneProperty());
        left.selectedProperty().bindBidirectional(narrowing.leftProperty());
        menu.follow(tree);
        thisPhase.setOnAction(pressed -> commands.run(Command.THIS_PHASE));
        phaseAlone.unsubscribe();
        phaseAlone = narrowing.onlyProperty().subscribe(only -> thisPhase.setSelected(only.intValue() != 0));
    }

    /** Marks the visible place. Controls that only work on the tree are hidden elsewhere. */
    void show(Place place) {
        tabs.show(place);
        seen = place;
        fit();
    }

    /** What doesn't fit moves to the menu; the filter goes where there is room. */
    private void fit() {
        boolean roadmap = seen == Place.ROADMAP;
        boolean narrow = getWidth() < Math.max(look.em(WITH_FILTER_BELOW), tabs.prefWidth(-1) + look.em(FILTER));
        HBox place = narrow ? above : below;
        if (filterBox.getParent() != place) {
            above.getChildren().remove(filterBox);
            below.getChildren().remove(filterBox);
            place.getChildren()
                    .add(
                            narrow
                                    ? above.getChildren().indexOf(theme)
                                    : below.getChildren().indexOf(thisPhase),
                            filterBox);
        }
        tabs.requestLayout();
        show(theme, !narrow);
        show(meter, getWidth() >= look.em(WITH_ALL));
        show(filterBox, roadmap);
        double taken = tabs.prefWidth(-1) + look.em(FILTER) + hideDone.prefWidth(-1);
        show(hideDone, roadmap && getWidth() >= Math.max(look.em(WITH_HIDE_DONE), taken));
        show(thisPhase, roadmap && getWidth() >= Math.max(look.em(WITH_ALL), taken + thisPhase.prefWidth(-1)));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    HeaderMenu menu() {
        return menu;
    }

    TextField filter() {
        return filter;
    }

    void show(SessionState state) {
        title.setText(FontCoverage.drawable(state.title()));
        percent.setText(ProgressSummary.percent(words, state));
        meter.show(ProgressSummary.overall(state).part());
        tabs.show(state);
        OptionalInt rest = ProgressSummary.left(state);
        rest.ifPresent(some -> left.setText(words.text("header.left", some)));
        left.setVisible(rest.isPresent());
        boolean counts = ProgressSummary.overall(state).all() > 0;
        progress.setVisible(counts);
        progress.setManaged(counts);
    }
}
