package waymark.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import waymark.app.SessionState;
import waymark.settings.WindowState.Pane;
import waymark.ui.PlaceView;
import waymark.ui.detail.DetailView;
import waymark.ui.kit.Typing;
import waymark.ui.tree.RoadmapTreeView;

/** One open roadmap: the tree, and beside it the topic that is looked at. */
final class RoadmapPlace implements PlaceView {
    private static final String FIELD = "field-";

    private final RoadmapTreeView tree;
    private final DetailView detail;
    private final SplitPane split;
    private double divider = Pane.STANDARD.divider();
    private Optional<Typing> typing = Optional.empty();

    RoadmapPlace(OpenRoadmap model, ObservableDoubleValue em, CommandTable commands) {
        this.tree = new RoadmapTreeView(model.tree(), em);
        this.detail = new DetailView(model.detail());
        this.split = new SplitPane(tree.pane(), detail.node());
        split.getStyleClass().add("place");
        split.setDividerPositions(divider);
        SplitPane.setResizableWithParent(detail.node(), false);
        tree.onKey(commands::handleInTree);
        tree.node().sceneProperty().subscribe(scene -> tree.node().requestFocus());
        model.desk().beforeReload(() -> {
            typing = Typing.in(detail.node());
            detail.keep();
        });
        model.desk().stateProperty().subscribe((before, now) -> {
            if (before.roadmap() != now.roadmap()) {
                detail.node().applyCss();
                typing.ifPresent(where -> where.goOn(detail.node(), idNow(where, before, now)));
                typing = Optional.empty();
            }
        });
        model.tree().begin();
    }

    /** A blank's input is named by the blank's place in the roadmap. */
    private static String idNow(Typing where, SessionState before, SessionState now) {
        if (!where.id().startsWith(FIELD)) {
            return where.id();
        }
        var field = before.roadmap().topic(Integer.parseInt(where.id().substring(FIELD.length())));
        return now.now(before, field).map(topic -> FIELD + topic.index()).orElse(where.id());
    }

    @Override
    public Node node() {
        return split;
    }

    /** How the detail pane is. */
    Pane pane() {
        double[] dividers = split.getDividerPositions();
        return new Pane(dividers.length > 0, dividers.length > 0 ? dividers[0] : divider);
    }

    void restore(Pane left) {
        divider = left.divider();
        split.setDividerPositions(divider);
        if (!left.shown()) {
            toggleDetail();
        }
    }

    /** Shows the detail pane, or hides it. */
    void toggleDetail() {
        divider = pane().divider();
        if (split.getItems().remove(detail.node())) {
            tree.node().requestFocus();
        } else {
            split.getItems().add(detail.node());
            split.setDividerPositions(divider);
        }
    }

    private void showDetail() {
        if (!split.getItems().contains(detail.node())) {
            toggleDetail();
        }
    }

    @Override
    public void keep() {
        detail.keep();
    }

    @Override
    public void focus() {
        tree.node().requestFocus();
    }

    void focusDetail() {
        showDetail();
        detail.node().requestFocus();
    }

    void edit() {
        showDetail();
        detail.edit();
    }

    /** From one pane to the other. */
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
