package waymark.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import waymark.app.OwnTopicEdits;
import waymark.app.SessionState;
import waymark.settings.WindowState.Pane;
import waymark.ui.PlaceView;
import waymark.ui.command.Command;
import waymark.ui.command.CommandTable;
import waymark.ui.detail.DetailView;
import waymark.ui.kit.TextInputState;
import waymark.ui.tree.RoadmapTreeView;

/** The place Roadmap: the tree and, beside it, the details of the selected topic. */
final class RoadmapPlace implements PlaceView {
    private static final String FIELD = "field-";
    private static final String NOTE = "note";

    /** In a narrower window than this, in ems, the details replace the tree instead of appearing beside it. */
    private static final int WITH_BOTH = 54;

    private static final List<Command> OWN = List.of(
            Command.ADD_TOPIC,
            Command.REWORD_TOPIC,
            Command.MOVE_TOPIC,
            Command.MOVE_TOPIC_UP,
            Command.MOVE_TOPIC_DOWN,
            Command.REMOVE_TOPIC);

    private final RoadmapTreeView tree;
    private final DetailView detail;
    private final SplitPane split = new SplitPane();
    private final TrackingQuestion question;
    private final StackPane place;
    private final ObservableDoubleValue em;
    private double divider = Pane.STANDARD.divider();
    private boolean beside = true;
    private boolean instead;
    private Optional<TextInputState> typing = Optional.empty();

    RoadmapPlace(RoadmapViewModels model, ObservableDoubleValue em, CommandTable commands) {
        this.tree = new RoadmapTreeView(model.tree(), em);
        this.detail = new DetailView(model.detail());
        this.em = em;
        this.question = new TrackingQuestion(model.tracking(), this::focus);
        this.place = new StackPane(split, question);
        place.setMinSize(0, 0);
        split.getStyleClass().add("place");
        // Otherwise it would stay as wide as both panes and never switch to a single one.
        split.setMinSize(0, 0);
        split.widthProperty().subscribe(this::arrange);
        em.subscribe(this::arrange);
        SplitPane.setResizableWithParent(detail.node(), false);
        tree.onKey(commands::handleInTree);
        tree.statusKeys(commands::key);
        tree.onMenu(topic -> (OwnTopicEdits.isOwn(topic) ? OWN : List.of(Command.ADD_TOPIC))
                .stream()
                        .map(command ->
                                commands.menuEntry(command, model.model().words()))
                        .toList());
        tree.onOpen(this::edit);
        tree.node().sceneProperty().subscribe(scene -> takeFocus());
        model.model().beforeReload(() -> {
            typing = TextInputState.in(detail.node());
            detail.keep();
        });
        model.model().stateProperty().subscribe((before, now) -> {
            if (before.roadmap() != now.roadmap()) {
                detail.node().applyCss();
                typing.ifPresent(where -> resume(where, idNow(where, before, now)));
                typing = Optional.empty();
            }
        });
        model.tracking().askingProperty().subscribe(asked -> {
            boolean answered = question.isVisible() && !asked;
            question.setVisible(asked);
            split.setVisible(!asked);
            if (answered) {
                model.tree().begin();
                focus();
            }
        });
        model.tree().begin();
    }

    private void resume(TextInputState where, String id) {
        if (id.equals(NOTE)) {
            detail.editNote();
        }
        where.resume(detail.node(), id);
    }

    /** The input for a blank is identified by the blank's position in the roadmap. */
    private static String idNow(TextInputState where, SessionState before, SessionState now) {
        if (!where.id().startsWith(FIELD)) {
            return where.id();
        }
        var field = before.roadmap().topic(Integer.parseInt(where.id().substring(FIELD.length())));
        return now.now(before, field).map(topic -> FIELD + topic.index()).orElse(where.id());
    }

    @Override
    public Node node() {
        return place;
    }

    private boolean isNarrow() {
        return split.getWidth() > 0 && split.getWidth() < WITH_BOTH * em.get();
    }

    private void arrange() {
        List<Node> panes = isNarrow()
                ? List.of(instead ? detail.node() : tree.pane())
                : beside ? List.of(tree.pane(), detail.node()) : List.of(tree.pane());
        if (!split.getItems().equals(panes)) {
            divider = pane().divider();
            split.getItems().setAll(panes);
            split.setDividerPositions(divider);
            // Otherwise a pane that comes back would have the width that it had on its own.
            double then = divider;
            Platform.runLater(() -> split.setDividerPositions(then));
        }
    }

    /** The state of the detail pane. */
    Pane pane() {
        double[] dividers = split.getDividerPositions();
        return new Pane(beside, dividers.length > 0 ? dividers[0] : divider);
    }

    void restore(Pane left) {
        beside = left.shown();
        divider = left.divider();
        split.setDividerPositions(divider);
        arrange();
    }

    /** Shows or hides the detail pane. */
    void toggleDetail() {
        showDetail(!split.getItems().contains(detail.node()));
        if (!split.getItems().contains(detail.node())) {
            tree.node().requestFocus();
        } else if (isNarrow()) {
            detail.node().requestFocus();
        }
    }

    private void showDetail(boolean shown) {
        if (isNarrow()) {
            instead = shown;
        } else {
            beside = shown;
        }
        arrange();
    }

    /** Shows the tree, even if there is only room for one pane. */
    void showTree() {
        instead = false;
        arrange();
    }

    @Override
    public void keep() {
        detail.keep();
    }

    @Override
    public void focus() {
        showTree();
        takeFocus();
    }

    private void takeFocus() {
        if (question.isVisible()) {
            question.focus();
        } else {
            tree.node().requestFocus();
        }
    }

    void focusDetail() {
        showDetail(true);
        detail.node().requestFocus();
    }

    void edit() {
        showDetail(true);
        detail.edit();
    }

    /** Moves the focus from one pane to the other. */
    void nextPane() {
        if (tree.node().isFocused()) {
            focusDetail();
        } else {
            focus();
        }
    }

    void expand(boolean open) {
        var selected = tree.node().getSelectionModel().getSelectedItem();
        if (selected != null && !selected.isLeaf()) {
            selected.setExpanded(open);
        }
    }
}
