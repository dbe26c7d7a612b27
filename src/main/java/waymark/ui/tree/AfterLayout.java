package waymark.ui.tree;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Scene;

/** What has to wait until rows and columns have their places: a control says that it is laid out before its cells are. */
final class AfterLayout {
    private AfterLayout() {}

    /** Does something once, after the next layout; before the node has a scene, after its first one. */
    static void run(Node node, Runnable action) {
        Scene scene = node.getScene();
        if (scene == null) {
            node.sceneProperty().addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable changed) {
                    node.sceneProperty().removeListener(this);
                    run(node, action);
                }
            });
        } else {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    action.run();
                }
            });
        }
    }
}
