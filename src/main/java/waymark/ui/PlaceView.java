package waymark.ui;

import javafx.scene.Node;

/** The view of a {@link Place}. Created on the first visit and kept until another roadmap is opened. */
public interface PlaceView {
    /** The root node of the view. */
    Node node();

    /** Moves the focus to where the user is likely to continue. */
    void focus();

    /** Saves everything that was typed. */
    default void keep() {}
}
