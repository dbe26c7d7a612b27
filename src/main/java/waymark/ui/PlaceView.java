package waymark.ui;

import javafx.scene.Node;

/** What one {@link Place} shows. Made when it is gone to for the first time, and kept until another roadmap is opened. */
public interface PlaceView {
    /** The control. */
    Node node();

    /** Puts the focus where the user wants to go on. */
    void focus();

    /** Has all that is typed kept. */
    default void keep() {}
}
