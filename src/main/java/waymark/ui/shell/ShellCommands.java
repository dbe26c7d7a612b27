package waymark.ui.shell;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import waymark.app.Problem.Kind;
import waymark.model.PhaseStatus;
import waymark.model.Section;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.model.Tracking;
import waymark.settings.Appearance;
import waymark.ui.Place;
import waymark.ui.RoadmapModel;
import waymark.ui.command.Command;
import waymark.ui.command.CommandTable;
import waymark.ui.detail.DetailViewModel;
import waymark.ui.kit.Theming;
import waymark.ui.kit.TopicClipboard;
import waymark.ui.tree.Navigator;
import waymark.ui.tree.RoadmapTreeViewModel;

/** Binds each command that doesn't need a system window to what it does. */
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
        change(Command.TICK, tree -> tree.edits().tick());
        change(Command.SKIP, tree -> tree.edits().skip());
        change(Command.TICK_AND_GO_ON, tree -> tree.edits().tickAndGoToNextOpen());
        for (Status status : Status.values()) {
            change(
                    Command.valueOf("MARK_" + status.name()),
                    tree -> tree.edits().set(status));
        }
        for (PhaseStatus status : PhaseStatus.values()) {
            change(Command.valueOf("PHASE_" + status.name()), tree -> setPhase(tree, Optional.of(status)));
        }
        change(Command.PHASE_AUTOMATIC, tree -> setPhase(tree, Optional.empty()));
        change(Command.TRACK, tree -> track(tree, Tracking.ON));
        change(Command.DO_NOT_TRACK, tree -> track(tree, Tracking.OFF));
        own(Command.ADD_TOPIC, OwnTopicPrompts::add);
        own(Command.REWORD_TOPIC, OwnTopicPrompts::reword);
        own(Command.MOVE_TOPIC, OwnTopicPrompts::move);
        own(Command.MOVE_TOPIC_UP, (own, model) -> own.moveBy(model, -1));
        own(Command.MOVE_TOPIC_DOWN, (own, model) -> own.moveBy(model, 1));
        own(Command.REMOVE_TOPIC, OwnTopicPrompts::remove);
        leap(Command.NEXT_OPEN, walk -> walk.nextOpen());
        leap(Command.PREVIOUS_OPEN, walk -> walk.previousOpen());
        leap(Command.NEXT_PHASE, walk -> walk.phase(1));
        leap(Command.PREVIOUS_PHASE, walk -> walk.phase(-1));
        tree(Command.EXPAND_BELOW, tree -> tree.expandBelow(topic(tree), true));
        tree(Command.COLLAPSE_BELOW, tree -> tree.expandBelow(topic(tree), false));
        table.bindKeys(Command.PHASE, place -> leap(walk -> walk.goToPhase(place)));
        leap(Command.BACK, Navigator::back);
        leap(Command.FORWARD, Navigator::forward);
        table.bind(Command.GO_TO, () -> shell.palette().askTopic(() -> places(places -> places.goTo(Place.ROADMAP))));
        table.bind(Command.PAST_DAY, () -> shell.palette().askDay());
        table.bind(Command.PALETTE, () -> shell.palette().askCommand());
        model(Command.UNDO, RoadmapModel::undo);
        model(Command.REDO, RoadmapModel::redo);
        table.bind(
                Command.COPY,
                () -> shell.model().opened().map(RoadmapViewModels::model).ifPresent(TopicClipboard::copy));
        detail(Command.OPEN_IN_EDITOR, DetailViewModel::openFile);
        detail(Command.SHOW_IN_FOLDER, DetailViewModel::openFolder);
        model(Command.RELOAD, RoadmapModel::reload);
        table.bind(Command.REVISION, this::turnRevision);
        for (Command command : Command.values()) {
            command.place().ifPresent(place -> table.bind(command, () -> places(places -> places.toggle(place))));
        }
    }

    /** Turns the revision of done topics on or off and shows where the change can be seen. */
    private void turnRevision() {
        shell.model().opened().map(RoadmapViewModels::model).ifPresent(model -> {
            var choices = shell.model().choices();
            choices.choose(all -> all.withRevision(!all.revision()));
            boolean on = choices.preferences().revision();
            model.announce(model.words().text(on ? "today.revision.on" : "today.revision.off"), false);
            places(places -> places.goTo(Place.TODAY));
        });
    }

    private static void setPhase(RoadmapTreeViewModel tree, Optional<PhaseStatus> status) {
        RoadmapModel model = tree.model();
        model.state()
                .roadmap()
                .phaseOf(topic(tree))
                .ifPresent(phase -> model.sections().setPhase(phase, status));
    }

    /** Tracks the section with a heading that contains the topic, or the whole roadmap if it has no sections below its title. */
    private static void track(RoadmapTreeViewModel tree, Tracking tracking) {
        RoadmapModel model = tree.model();
        boolean onlyHeadings = model.state().oddities().stream().anyMatch(odd -> odd.kind() == Kind.HEADINGS_TO_TRACK);
        Topic at = onlyHeadings ? model.state().roadmap().root() : topic(tree);
        while (!(at instanceof Section section && section.level() < Section.LIST_ENTRY)) {
            at = model.state().roadmap().parent(at).orElseThrow();
        }
        model.sections().track((Section) at, tracking);
    }

    private static Topic topic(RoadmapTreeViewModel tree) {
        return tree.model().topicProperty().get();
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
        tree(Command.LEFT, tree -> toggle(tree.narrowing().leftProperty()));
        tree(Command.THIS_PHASE, RoadmapTreeViewModel::togglePhaseAlone);
        table.bind(Command.CLEAR, () -> {
            boolean cleared = cancelOpening()
                    || shell.palette().close()
                    || shell.busy().cancel()
                    || shell.toast().hide()
                    || shell.places().map(Places::leave).orElse(false)
                    || shell.model().opened().map(open -> open.tree().clear()).orElse(false)
                    || shell.model().backToPresent();
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
        table.bind(Command.NEXT_PANE, () -> inRoadmap(RoadmapPlace::nextPane));
        table.bind(Command.SIDE_PANE, () -> inRoadmap(RoadmapPlace::toggleDetail));
        table.bind(Command.SAVED, () -> {
            shell.keep();
            shell.statusBar().flashSaved();
        });
    }

    private void bindLook(Theming look) {
        table.bind(Command.ZOOM_IN, look::zoomIn);
        table.bind(Command.ZOOM_OUT, look::zoomOut);
        table.bind(Command.ZOOM_RESET, () -> look.zoomTo(Appearance.NORMAL_ZOOM));
        table.bind(Command.THEME, look::switchTheme);
    }

    /** Commands that work on the tree show it first. */
    private void tree(Command command, Consumer<RoadmapTreeViewModel> action) {
        table.bind(
                command,
                () -> shell.model().opened().map(RoadmapViewModels::tree).ifPresent(tree -> {
                    places(Places::leave);
                    action.accept(tree);
                }));
    }

    /** Nothing changes out of sight: in another place, the command only shows the tree. */
    private void change(Command command, Consumer<RoadmapTreeViewModel> action) {
        table.bind(
                command,
                () -> inRoadmap(place ->
                        shell.model().opened().map(RoadmapViewModels::tree).ifPresent(action)));
    }

    private void own(Command command, BiConsumer<OwnTopicPrompts, RoadmapModel> action) {
        change(command, tree -> action.accept(shell.palette().own(), tree.model()));
    }

    private void leap(Command command, Consumer<Navigator> way) {
        table.bind(command, () -> leap(way));
    }

    /** Moves to a topic and gives the tree the focus. */
    private void leap(Consumer<Navigator> way) {
        shell.model()
                .opened()
                .map(RoadmapViewModels::tree)
                .map(RoadmapTreeViewModel::walk)
                .ifPresent(way);
        places(places -> places.goTo(Place.ROADMAP));
    }

    private void model(Command command, Consumer<RoadmapModel> action) {
        table.bind(
                command,
                () -> shell.model().opened().map(RoadmapViewModels::model).ifPresent(action));
    }

    private void detail(Command command, Consumer<DetailViewModel> action) {
        table.bind(
                command,
                () -> shell.model().opened().map(RoadmapViewModels::detail).ifPresent(action));
    }

    private void place(Consumer<RoadmapPlace> action) {
        places(places -> {
            places.leave();
            action.accept(places.roadmap());
        });
    }

    private void inRoadmap(Consumer<RoadmapPlace> action) {
        places(places -> {
            if (!places.leave()) {
                action.accept(places.roadmap());
            }
        });
    }

    private void places(Consumer<Places> action) {
        shell.places().ifPresent(action);
    }
}
