package waymark.ui.shell;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import waymark.model.Topic;
import waymark.settings.Appearance;
import waymark.ui.Desk;
import waymark.ui.Place;
import waymark.ui.kit.Look;
import waymark.ui.tree.RoadmapTreeViewModel;

/** Says what each command does that needs no window of the system. */
final class ShellCommands {
    private final ShellView shell;
    private final CommandTable table;

    private ShellCommands(ShellView shell) {
        this.shell = shell;
        this.table = shell.commands();
    }

    static void bind(ShellView shell) {
        var commands = new ShellCommands(shell);
        commands.bindTree();
        commands.bindFilter();
        commands.bindPanes();
        commands.bindLook(shell.look());
    }

    private void bindTree() {
        tree(Command.TICK, RoadmapTreeViewModel::tick);
        tree(Command.SKIP, RoadmapTreeViewModel::skip);
        tree(Command.TICK_AND_GO_ON, RoadmapTreeViewModel::tickAndGoOn);
        tree(Command.NEXT_OPEN, tree -> tree.walk().nextOpen());
        tree(Command.PREVIOUS_OPEN, tree -> tree.walk().previousOpen());
        tree(Command.NEXT_PHASE, tree -> tree.walk().phase(1));
        tree(Command.PREVIOUS_PHASE, tree -> tree.walk().phase(-1));
        tree(Command.EXPAND_BELOW, tree -> tree.expandBelow(topic(tree), true));
        tree(Command.COLLAPSE_BELOW, tree -> tree.expandBelow(topic(tree), false));
        table.bindKeys(
                Command.PHASE,
                place -> shell.model()
                        .opened()
                        .ifPresent(open -> open.tree().walk().goToPhase(place)));
        tree(Command.BACK, tree -> tree.walk().back());
        tree(Command.FORWARD, tree -> tree.walk().forward());
        table.bind(Command.GO_TO, () -> shell.palette().askTopic());
        table.bind(Command.PALETTE, () -> shell.palette().askCommand());
        desk(Command.UNDO, Desk::undo);
        desk(Command.REDO, Desk::redo);
        desk(Command.RELOAD, Desk::reload);
        table.bind(Command.TODAY, () -> places(places -> places.toggle(Place.TODAY)));
        table.bind(Command.PROGRESS, () -> places(places -> places.toggle(Place.PROGRESS)));
        table.bind(Command.REVIEWS, () -> places(places -> places.toggle(Place.REVIEWS)));
        table.bind(Command.CHANGES, () -> places(places -> places.toggle(Place.CHANGES)));
    }

    private static Topic topic(RoadmapTreeViewModel tree) {
        return tree.desk().topicProperty().get();
    }

    private void bindFilter() {
        table.bind(Command.FILTER, () -> {
            places(Places::leave);
            shell.header().filter().requestFocus();
            shell.header().filter().selectAll();
        });
        tree(Command.NEXT_MATCH, tree -> tree.walk().match(1));
        tree(Command.PREVIOUS_MATCH, tree -> tree.walk().match(-1));
        tree(Command.HIDE_DONE, tree -> toggle(tree.narrowing().hideDoneProperty()));
        tree(Command.LEFT, tree -> {
            shell.places().ifPresent(Places::leave);
            toggle(tree.narrowing().leftProperty());
        });
        tree(Command.THIS_PHASE, RoadmapTreeViewModel::togglePhaseAlone);
        table.bind(Command.CLEAR, () -> {
            boolean cleared = cancelOpening()
                    || shell.palette().close()
                    || shell.busy().cancel()
                    || shell.toast().hide()
                    || shell.places().map(Places::leave).orElse(false)
                    || shell.model().opened().map(open -> open.tree().clear()).orElse(false);
            if (!cleared) {
                place(RoadmapPlace::focus);
            }
        });
    }

    private boolean cancelOpening() {
        boolean reading = shell.model().loadingProperty().getValue();
        if (reading) {
            shell.model().cancelOpening();
        }
        return reading;
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }

    private void bindPanes() {
        table.bind(Command.EXPAND, () -> place(place -> place.expand(true)));
        table.bind(Command.COLLAPSE, () -> place(place -> place.expand(false)));
        table.bind(Command.DETAILS, () -> place(RoadmapPlace::focusDetail));
        table.bind(Command.EDIT, () -> place(RoadmapPlace::edit));
        table.bind(Command.NEXT_PANE, () -> place(RoadmapPlace::nextPane));
        table.bind(Command.SIDE_PANE, () -> place(RoadmapPlace::toggleDetail));
        table.bind(Command.SAVED, () -> {
            shell.keep();
            shell.statusBar().flashSaved();
        });
    }

    private void bindLook(Look look) {
        table.bind(Command.ZOOM_IN, look::zoomIn);
        table.bind(Command.ZOOM_OUT, look::zoomOut);
        table.bind(Command.ZOOM_RESET, () -> look.zoomTo(Appearance.NORMAL_ZOOM));
        table.bind(Command.THEME, look::switchTheme);
    }

    private void tree(Command command, Consumer<RoadmapTreeViewModel> action) {
        table.bind(command, () -> shell.model().opened().map(OpenRoadmap::tree).ifPresent(action));
    }

    private void desk(Command command, Consumer<Desk> action) {
        table.bind(command, () -> shell.model().opened().map(OpenRoadmap::desk).ifPresent(action));
    }

    private void place(Consumer<RoadmapPlace> action) {
        places(places -> action.accept(places.roadmap()));
    }

    private void places(Consumer<Places> action) {
        shell.places().ifPresent(action);
    }
}
